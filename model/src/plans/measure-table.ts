import type { Block, Cell, Text } from '#documents'
import { bold, gap, heading, table } from '#documents'
import { planPhases } from './directions.ts'
import type { MeasureState, PairPlan, PlanMeasure } from './plan.ts'
import { dueInWords, usualPoints } from './schedule.ts'

/** The columns that the handbook fixes, in its order. */
export const measureColumns = [
  '№',
  'Направление / проблема',
  'Мероприятие (задание)',
  'Форма работы',
  'Срок',
  'Планируемый результат',
  'Фактический результат',
  'Отметка о выполнении',
  'Подпись / оценка наставника',
]

/** Rows of a blank plan: two pages. */
const blankRows = 14

const stateWords: Record<MeasureState, string> = {
  done: 'выполнено',
  partly: 'выполнено частично',
  not_done: 'не выполнено',
}

/** 4. The plan of measures; grouped by stages of the work where measures name them. */
export function measureTable(plan: PairPlan): Block[] {
  const { measures = [], pair } = plan
  const rows = measures.length
    ? grouped(measures, plan)
    : pair
      ? [[{ text: [gap('document.rows-missing')], span: measureColumns.length }]]
      : Array.from({ length: blankRows }, (_, i) => [String(i + 1), ...Array(8).fill('')])
  return [
    heading('4. План мероприятий'),
    table(measureColumns, rows, {
      widths: [8, 32, 44, 33, 29, 38, 33, 25, 25],
      align: ['center'],
      size: 10,
      numbered: rows.length > 6,
      ...(measures.length || pair ? {} : { rowHeight: 16 }),
    }),
  ]
}

function grouped(measures: readonly PlanMeasure[], plan: PairPlan): (Text | Cell)[][] {
  const style = plan.style ?? 'figures'
  return measures.flatMap((measure, i): (Text | Cell)[][] => {
    const { phase } = measure
    const begins = phase && phase !== measures[i - 1]?.phase
    return [
      ...(begins
        ? [[{ text: [bold(planPhases[phase])], span: measureColumns.length, align: 'left' as const }]]
        : []),
      [
        String(i + 1),
        measure.direction?.trim() ?? '',
        measure.title.trim() || [gap('document.text-missing')],
        measure.work?.trim() ?? '',
        dueInWords(measure.due, style),
        measure.planned?.trim() ?? '',
        measure.actual?.trim() ?? '',
        measure.state ? stateWords[measure.state] : '',
        measure.mark?.trim() ?? '',
      ],
    ]
  })
}

/** 5. When and by what the work is looked at. */
export function pointTable(plan: PairPlan): Block[] {
  const { pair, track, style = 'figures' } = plan
  const period = pair?.from && pair.to && pair.from <= pair.to ? { from: pair.from, to: pair.to } : null
  const points = plan.points?.length ? plan.points : usualPoints(track, period)
  return [
    heading('5. Контрольные точки'),
    table(
      ['Точка', 'Срок', 'Критерии', 'Что установлено'],
      points.map(({ title, due, criteria, result }) => [
        title,
        dueInWords(due, style),
        criteria,
        result?.trim() ?? '',
      ]),
      { widths: [30, 30, 110, 97], size: 11, align: ['left', 'left', 'left', 'left'] },
    ),
  ]
}
