import type { BuiltDocument, DateStyle, Issuer, Official } from '#documents'
import {
  blank,
  built,
  formPage,
  headSignature,
  kind,
  letterhead,
  line,
  signature,
  subject,
  table,
} from '#documents'
import type { Count } from './figures.ts'
import { orDash } from './figures.ts'

/** What a calendar year gives to the forms of state statistics, of teaching employees only. */
export type StatisticsPaper = {
  issuer: Issuer
  year: number
  style?: DateStyle
  /** Teachers who were mentors and mentees of teachers. */
  mentors: Count
  mentees: Count
  youngSpecialists: Count
  started: Count
  finished: Count
  curator: Official | null
}

/** «Сведения для статистической отчетности»: personalised programmes of teachers in a calendar year. */
export function statisticsPaper(given: StatisticsPaper): BuiltDocument {
  const { issuer, year, curator } = given
  const title = `Сведения о персонализированных программах наставничества за ${year} год`
  const rows: [string, string, Count][] = [
    ['1', 'Педагогические работники – наставники, чел.', given.mentors],
    ['2', 'Педагогические работники – наставляемые, чел.', given.mentees],
    ['2.1', 'из них молодые специалисты, чел.', given.youngSpecialists],
    ['3', 'Персонализированные программы, начатые в отчетном году, ед.', given.started],
    ['4', 'Персонализированные программы, завершенные в отчетном году, ед.', given.finished],
  ]
  return built({
    title,
    page: formPage,
    size: 13,
    blocks: [
      letterhead(issuer),
      kind('СВЕДЕНИЯ'),
      subject(
        `для статистической отчетности о персонализированных программах наставничества педагогических работников за ${year} год`,
        'center',
      ),
      line('Номер формы и графы уточняются по указаниям к заполнению формы, действующей в отчетном году.', {
        size: 11,
        after: 4,
        align: 'both',
      }),
      table(
        ['№ п/п', 'Показатель', 'Значение'],
        rows.map(([n, name, value]) => [n, name, orDash(value)]),
        { widths: [16, 124, 40], align: ['center', 'left', 'center'], size: 12 },
      ),
      headSignature(issuer),
      signature(
        curator?.position.nominative ?? 'Куратор программы наставничества',
        curator?.name.short ?? [blank(45)],
      ),
    ],
  })
}
