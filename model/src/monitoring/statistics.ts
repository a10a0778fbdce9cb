import type { BuiltDocument, DateStyle, Issuer, Official } from '#documents'
import {
  blank,
  built,
  formPage,
  headSignature,
  kind,
  letterhead,
  line,
  runs,
  signature,
  subject,
  table,
} from '#documents'
import type { Count } from './figures.ts'
import { orDash } from './figures.ts'

/** What a calendar year gives to the forms of state statistics, of teaching employees only. */
export type StatisticsPaper = {
  issuer: Issuer
  /** Null makes a blank. */
  year: number | null
  style?: DateStyle
  /** Teachers who were mentors and mentees of teachers. */
  mentors?: Count
  mentees?: Count
  youngSpecialists?: Count
  started?: Count
  finished?: Count
  /** What the figures do not hold, in sentences: nothing is left out silently. */
  missing?: readonly string[]
  curator: Official | null
}

/** «Сведения для статистической отчетности»: personalised programmes of teachers in a calendar year. */
export function statisticsPaper(given: StatisticsPaper): BuiltDocument {
  const { issuer, year, curator, missing = [] } = given
  const during = runs(' за ', year ? String(year) : blank(14), ' год')
  const title = `Сведения о персонализированных программах наставничества${year ? ` за ${year} год` : ''}`
  const rows: [string, string, Count | undefined][] = [
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
        runs(
          'для статистической отчетности о персонализированных программах наставничества педагогических работников',
          ...during,
        ),
        'center',
      ),
      line('Номер формы и графы уточняются по указаниям к заполнению формы, действующей в отчетном году.', {
        size: 11,
        after: 4,
        align: 'both',
      }),
      table(
        ['№ п/п', 'Показатель', 'Значение'],
        rows.map(([n, name, value]) => [n, name, year ? orDash(value) : '']),
        { widths: [16, 124, 40], align: ['center', 'left', 'center'], size: 12 },
      ),
      ...missing.map((text) => line(text, { size: 11, before: 4, align: 'both' })),
      headSignature(issuer),
      signature(
        curator?.position.nominative ?? 'Куратор программы наставничества',
        curator?.name.short ?? [blank(45)],
      ),
    ],
  })
}
