import type { Block, DateStyle, Run, Text } from '#documents'
import { bold, formatDate, gap, isDate, list, para, plural, runs, table } from '#documents'
import { orDash, sumOf } from './figures.ts'
import type { AnalyticalNote, NotePlanLine, Swot, SwotPoint } from './note.ts'
import {
  assessmentLevel,
  assessmentSections,
  assessmentTotal,
  criteria,
  pointsOf,
} from './self-assessment.ts'

/** Internal and external, good and bad: two by two. */
export function swotPart(swot: Swot): Block[] {
  const cell = (title: string, points: readonly SwotPoint[]): Text =>
    runs(bold(title), ...(points.length ? pointRuns(points) : ['\n', gap('document.rows-missing')]))
  return [
    table(
      ['Факторы', 'Положительные', 'Отрицательные'],
      [
        ['Внутренние', cell('Сильные стороны', swot.strengths), cell('Слабые стороны', swot.weaknesses)],
        ['Внешние', cell('Возможности', swot.opportunities), cell('Угрозы', swot.threats)],
      ],
      { widths: [28, 76, 76], align: ['left', 'left', 'left'], size: 11 },
    ),
  ]
}

const pointRuns = (points: readonly SwotPoint[]): (string | Run)[] =>
  [...points]
    .sort((a, b) => (b.weight ?? 1) - (a.weight ?? 1))
    .map(
      ({ text }, i, all) =>
        `\n${i + 1})\u00A0${text.trim().replace(/[.;]$/u, '')}${i < all.length - 1 ? ';' : '.'}`,
    )

/** Points by sections, the total, the level, and how it was before. */
export function assessmentPart(assessment: AnalyticalNote['assessment']): Block[] {
  if (!assessment) return [para('Самооценка не проводилась.')]
  const { answers, previous = [] } = assessment
  const total = assessmentTotal(answers)
  const rows = assessmentSections.map((title, i) => {
    const own = criteria().filter(({ id }) => id.startsWith(`${i + 1}.`))
    const points = own.map(({ id }) => pointsOf(answers, id))
    return [
      `${i + 1}. ${title}`,
      orDash(points.includes(null) ? null : sumOf(points)),
      String(own.length * 2),
    ]
  })
  return [
    table(
      ['Раздел', 'Баллы', 'Наибольшее значение'],
      [...rows, [[bold('Итого')], [bold(orDash(total))], '18']],
      {
        widths: [110, 30, 40],
        align: ['left', 'center', 'center'],
        size: 11,
      },
    ),
    total === null
      ? para('Оценены не все критерии, уровень не определен.', { before: 4 })
      : para(`По самооценке программа набрала ${points(total)}: ${assessmentLevel(total).title}.`, {
          before: 4,
        }),
    ...(previous.length
      ? [
          para(
            `В предыдущих циклах: ${previous
              .map((one) => `${one.cycle} – ${points(one.total)} (${assessmentLevel(one.total).title})`)
              .join('; ')}.`,
          ),
        ]
      : []),
  ]
}

const points = (n: number) => `${n} ${plural(n, ['балл', 'балла', 'баллов'])}`

export const conclusionsPart = (conclusions: readonly string[]): Block[] => [
  conclusions.length
    ? list(
        conclusions.map((text) => `${text.trim().replace(/[.;]$/u, '')}.`),
        'number',
      )
    : para([gap('document.text-missing')]),
]

/** What is done in the next cycle, by when and by whom. */
export function planPart(plan: readonly NotePlanLine[], style: DateStyle = 'words'): Block[] {
  if (plan.length === 0) return [para([gap('document.rows-missing')])]
  return [
    table(
      ['№', 'Мероприятие', 'Срок', 'Ответственный'],
      plan.map(({ text, due, responsible }, i): Text[] => [
        String(i + 1),
        text,
        due ? (isDate(due) ? `до ${formatDate(due, style)}` : due) : [gap('document.date-missing')],
        responsible?.trim() || [gap('document.name-missing')],
      ]),
      { widths: [10, 82, 40, 48], align: ['center', 'left', 'left', 'left'], size: 11 },
    ),
  ]
}
