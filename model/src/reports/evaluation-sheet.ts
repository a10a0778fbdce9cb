import type { Block, BuiltDocument, Cell, DateStyle, Issuer, Official, Text } from '#documents'
import {
  blank,
  blankDate,
  built,
  dateOrBlank,
  fill,
  formPage,
  heading,
  kind,
  letterhead,
  line,
  para,
  runs,
  signature,
  subject,
  table,
} from '#documents'
import type { EvaluationScheme, Points } from './evaluation.ts'
import {
  evaluationLevel,
  evaluationTotal,
  greatestTotal,
  sharePoints,
  usualEvaluation,
} from './evaluation.ts'
import { decimal, sentence } from './numbers.ts'
import type { ReportedPair } from './pair-facts.ts'
import { pairFacts } from './pair-facts.ts'

type Sheet = {
  issuer: Issuer
  style?: DateStyle
  /** Nothing on a blank form. */
  pair?: ReportedPair
  conclusions?: string | null
  /** Who evaluates: the head of the programme. */
  head?: Official | null
  evaluatedOn?: string | null
}

export type EvaluationSheet = Sheet & {
  scheme?: EvaluationScheme
  points?: Points
  /** What the points stand on: «18 из 20 встреч». */
  grounds?: Readonly<Record<string, string>>
}

/** D23 «Лист оценки работы наставника»: points by criteria, the sum and the level. */
export function evaluationSheet(sheet: EvaluationSheet): BuiltDocument {
  const { scheme = usualEvaluation, points = {}, grounds = {} } = sheet
  const total = evaluationTotal(scheme, points)
  const level = evaluationLevel(scheme, points)
  const greatest = greatestTotal(scheme)
  const rows = scheme.criteria.map(({ id, title, max }, i): Text[] => [
    String(i + 1),
    title,
    grounds[id] ?? '',
    String(max),
    typeof points[id] === 'number' ? decimal(points[id]) : '',
  ])
  return sheetOf(sheet, [
    table(
      ['№', 'Критерий', 'Основание оценки', 'Наибольший балл', 'Балл'],
      [...rows, ['', [{ t: 'Итого', b: true }], '', String(greatest), total === null ? '' : decimal(total)]],
      look(sheet),
    ),
    line(
      runs(
        'Уровень работы наставника: ',
        level ? { t: level, b: true } : blank(30),
        ` (${scale(scheme, greatest)}).`,
      ),
      { before: 4 },
    ),
  ])
}

/** «38–45 – высокий, 27–37 – достаточный, 0–26 – низкий» */
const scale = ({ levels }: EvaluationScheme, greatest: number): string =>
  levels
    .map(({ from, title }, i) => {
      const to = i === 0 ? greatest : (levels[i - 1]?.from ?? greatest) - 1
      return `${from}–${to} – ${title}`
    })
    .join(', ')

export type ShareSheet = Sheet & {
  /** Per cent of the mentor's plan and of the individual plan of the mentee that are done. */
  mentorPlan?: number | null
  menteePlan?: number | null
}

/** D23 by the other scheme: what share of the two plans is done. */
export function shareSheet(sheet: ShareSheet): BuiltDocument {
  const known = [sheet.mentorPlan ?? null, sheet.menteePlan ?? null]
  const points = known.map(sharePoints)
  const total = points.reduce<number | null>(
    (sum, one) => (sum === null || one === null ? null : sum + one),
    0,
  )
  const titles = ['Выполнение плана работы наставника', 'Выполнение индивидуального плана наставляемого']
  return sheetOf(sheet, [
    table(
      ['№', 'Показатель', 'Выполнено, %', 'Наибольший балл', 'Балл'],
      [
        ...titles.map((title, i): (Text | Cell)[] => [
          String(i + 1),
          title,
          { text: known[i] === null ? '' : decimal(known[i] ?? 0), align: 'center' },
          '1',
          typeof points[i] === 'number' ? decimal(points[i]) : '',
        ]),
        ['', [{ t: 'Итого', b: true }], '', '2', total === null ? '' : decimal(total)],
      ],
      look(sheet),
    ),
    line('Выполнено 100 % – 1 балл, от 90 % – 0,9 балла, от 80 % – 0,8 балла, менее 80 % – 0 баллов.', {
      before: 4,
      size: 11,
    }),
  ])
}

const look = ({ pair }: Sheet) => ({
  widths: [10, 78, 42, 28, 22],
  align: ['center', 'left', 'left', 'center', 'center'] as ('center' | 'left')[],
  size: 11,
  ...(pair ? {} : { rowHeight: 7 }),
})

function sheetOf(sheet: Sheet, evaluation: Block[]): BuiltDocument {
  const { issuer, pair, head, style = 'words' } = sheet
  const said = sheet.conclusions?.trim()
  const blocks: Block[] = [
    letterhead(issuer),
    kind('ЛИСТ ОЦЕНКИ'),
    subject('работы наставника', 'center'),
    ...pairFacts(pair, style, false),
    heading('Оценка', 2, 'left'),
    ...evaluation,
    heading('Выводы и рекомендации', 2, 'left'),
    ...(said ? said.split(/\n+/).map((part) => para(sentence(part))) : [fill('', { lines: 2 })]),
    signature('Руководитель программы наставничества', head?.name.short || [blank(45)], {
      line: true,
      date: dateOrBlank(sheet.evaluatedOn, style),
    }),
    signature('С оценкой ознакомлен(а), наставник', pair?.mentor?.name.short || [blank(45)], {
      line: true,
      date: blankDate(),
    }),
  ]
  return built({
    title: 'Лист оценки работы наставника',
    blocks,
    page: formPage,
    size: 12,
    lineSpacing: 1.05,
  })
}
