import type { Block, Cell, DateStyle, Register, Text } from '#documents'
import { bold, gap, orGap, runs, table } from '#documents'
import { deadlineText } from './deadline.ts'
import type { RoadmapMeasure, RoadmapStage } from './standard-stages.ts'

type Column = 'result' | 'mark'

const titles: Record<Column, string> = {
  result: 'Результат. Вид документа',
  mark: 'Отметка о выполнении',
}

/** «План мероприятий»: above each stage a row across with its name, task and result. */
export function planTable(
  stages: readonly RoadmapStage[],
  columns: readonly Column[],
  style: DateStyle,
): Block {
  const rows = stages.flatMap((stage, i): (Text | Cell)[][] => [
    [{ text: stageText(stage, i + 1), span: 4 + columns.length, align: 'left' }],
    ...stage.measures.map((measure) => measureRow(measure, columns, style)),
  ])
  return table(
    ['№ п/п', 'Мероприятие', 'Сроки', 'Ответственные', ...columns.map((column) => titles[column])],
    rows.length ? rows : [[{ text: [gap('document.rows-missing')], span: 4 + columns.length }]],
    {
      widths: widths[columns.length] ?? widths[0] ?? [],
      align: ['center', 'left', 'left', 'left', 'left', 'left'],
      size: 11,
      numbered: true,
    },
  )
}

const widths = [
  [15, 81, 36, 38],
  [15, 52, 30, 32, 41],
  // across the page
  [15, 98, 36, 42, 46, 30],
]

function stageText({ title, task, result, goal }: RoadmapStage, n: number): Text {
  const lines = [
    goal && `Цель: ${lower(goal)}`,
    task && `Задача: ${lower(task)}`,
    result && `Результат: ${lower(result)}`,
  ]
  return runs(bold(`Этап ${n}. ${title}`), ...lines.filter(Boolean).map((text) => `\n${text}`))
}

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('ru') + text.slice(1)

const measureRow = (measure: RoadmapMeasure, columns: readonly Column[], style: DateStyle): Text[] => [
  measure.number,
  orGap(measure.title, 'document.text-missing'),
  orGap(deadlines(measure, style), 'document.period-missing'),
  orGap(measure.responsible, 'document.name-missing'),
  ...columns.map((column) => measure[column] ?? ''),
]

/** «январь 2027 г., май 2027 г.» */
const deadlines = ({ deadlines: all }: RoadmapMeasure, style: DateStyle): string =>
  all
    .map((one) => deadlineText(one, style))
    .filter(Boolean)
    .join(', ')

/** The plan as a register: each measure is a row with its stage. */
export function planRegister(
  stages: readonly RoadmapStage[],
  columns: readonly Column[],
  style: DateStyle,
  head: Pick<Register, 'title' | 'notes'>,
): Register {
  return {
    ...head,
    columns: [
      '№ п/п',
      'Этап',
      'Мероприятие',
      'Сроки',
      'Ответственные',
      ...columns.map((column) => titles[column]),
    ].map((title) => ({ title })),
    rows: stages.flatMap((stage) =>
      stage.measures.map((measure) => [
        measure.number,
        stage.title,
        measure.title,
        deadlines(measure, style),
        measure.responsible,
        ...columns.map((column) => measure[column] ?? ''),
      ]),
    ),
  }
}
