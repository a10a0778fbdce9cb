import type { Block, BuiltDocument, DateStyle, Issuer, Official, Text } from '#documents'
import {
  blank,
  bold,
  built,
  dateOrBlank,
  fill,
  formPage,
  gap,
  kind,
  letterhead,
  line,
  runs,
  signature,
  subject,
  table,
} from '#documents'
import { organisationIn } from '#papers'
import type { Answers } from '#questionnaires'
import {
  assessmentLevel,
  assessmentLevels,
  assessmentSections,
  assessmentTotal,
  criteria,
  pointsOf,
} from './self-assessment.ts'

export type CuratorSheet = {
  issuer: Issuer
  /** «2026/2027 учебный год»; empty on a blank. */
  cycle?: string
  curator?: Official | null
  /** Where a commission assesses together with the curator. */
  commission?: readonly string[]
  /** Points of the criteria: 0, 1, 2; without them the sheet is a blank. */
  answers?: Answers
  conclusions?: string
  filledOn?: string
  style?: DateStyle
}

/** D28 «Анкета куратора»: nine criteria, the total and the level. */
export function curatorSheet(sheet: CuratorSheet): BuiltDocument {
  const { issuer, answers, filledOn, style } = sheet
  const title = 'Анкета куратора (самооценка программы наставничества)'
  const blocks: Block[] = [
    letterhead(issuer),
    kind('АНКЕТА КУРАТОРА'),
    subject(`Самооценка программы наставничества в ${organisationIn(issuer, 'prepositional')}`, 'center'),
    ...who(sheet),
    line('Оценка критерия: 2 балла – в полной мере, 1 балл – частично, 0 баллов – нет.', {
      before: 4,
      after: 3,
      keep: true,
    }),
    criteriaTable(answers),
    ...totals(answers),
    ...conclusions(sheet),
    signature('Куратор программы наставничества', sheet.curator?.name.short ?? [blank(45)], {
      line: true,
      captions: true,
      date: dateOrBlank(filledOn, style),
    }),
  ]
  return built({ title, blocks, page: formPage, size: 12, lineSpacing: 1 })
}

function who({ cycle, curator, commission = [], answers }: CuratorSheet): Block[] {
  const filled = answers !== undefined
  const name = curator ? `${curator.name.nominative}, ${lower(curator.position.nominative)}` : undefined
  return [
    cycle ? fill('Цикл программы:', { value: cycle }) : fill('Цикл программы:'),
    name
      ? fill('Куратор:', { value: name })
      : filled
        ? line(runs('Куратор: ', gap('document.curator-missing')))
        : fill('Куратор (ФИО, должность):'),
    ...(commission.length ? [fill('Состав комиссии:', { value: commission.join(', ') })] : []),
    ...(filled || commission.length ? [] : [fill('Состав комиссии (если она создана):', { lines: 2 })]),
  ]
}

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('ru') + text.slice(1)

function criteriaTable(answers: Answers | undefined): Block {
  const rows = assessmentSections.flatMap((title, section) => [
    [{ text: [bold(`${section + 1}. ${title}`)], span: 5 }],
    ...criteria()
      .filter(({ id }) => id.startsWith(`${section + 1}.`))
      .map(({ id, text }): Text[] => {
        const mark = answers ? pointsOf(answers, id) : null
        // papers are written without «ё»
        return [id, text.replaceAll('ё', 'е'), ...[0, 1, 2].map((point) => (mark === point ? '×' : ''))]
      }),
  ])
  return table(['№', 'Критерий', '0', '1', '2'], rows, {
    widths: [14, 121, 15, 15, 15],
    align: ['center', 'left', 'center', 'center', 'center'],
    size: 12,
  })
}

function totals(answers: Answers | undefined): Block[] {
  const total = answers ? assessmentTotal(answers) : null
  const unfinished = answers !== undefined && total === null
  const sum: Text =
    total === null
      ? runs('Итого: ', answers ? 'оценены не все критерии' : blank(20), answers ? '.' : ' из 18 баллов.')
      : `Итого: ${total} из 18 баллов.`
  const level: Text =
    total === null
      ? runs('Уровень: ', unfinished ? 'не определен.' : blank(70))
      : runs('Уровень: ', bold(assessmentLevel(total).title), '.')
  return [
    line(sum, { before: 6, keep: true }),
    line(level, { keep: true, after: 3 }),
    line(
      `Уровни: ${assessmentLevels.map(({ title, from, to }) => `${title} – ${from}–${to} баллов`).join('; ')}.`,
      { size: 11, after: 4, align: 'both' },
    ),
  ]
}

function conclusions({ answers, conclusions: text }: CuratorSheet): Block[] {
  if (text?.trim()) return [fill('Выводы:', { value: text.trim() })]
  return answers ? [] : [fill('Выводы:', { lines: 3 })]
}
