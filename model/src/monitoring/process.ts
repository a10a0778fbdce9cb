import type { FormCode } from '#programmes'
import { forms } from '#programmes'
import type { Count } from './figures.ts'

/** The process table of the programme: input, output, difference (handbook 06 §4). */
export const processCodes = [
  ...['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7'],
  ...['P8', 'P9', 'P10', 'P11', 'P12', 'P13', 'P14'],
] as const
export type ProcessCode = (typeof processCodes)[number]

/** Of which programmes a row tells. */
type Circle = 'learners' | 'pupils' | 'teachers' | 'students-to-pupils' | 'employers'

export type ProcessRow = { title: string; direction: 'up' | 'down'; circles: readonly Circle[] }

const row = (title: string, ...circles: Circle[]): ProcessRow => ({ title, direction: 'up', circles })
const less = (title: string, ...circles: Circle[]): ProcessRow => ({ title, direction: 'down', circles })

export const processRows: Record<ProcessCode, ProcessRow> = {
  P1: row('Обучающиеся, посещающие творческие кружки, объединения, спортивные секции, чел.', 'learners'),
  P2: row('Реализованные образовательные, творческие и культурные проекты, ед.', 'learners'),
  P3: less('Обучающиеся, состоящие на профилактических учетах, чел.', 'pupils', 'students-to-pupils'),
  P4: less(
    'Обращения родителей и педагогов о конфликтах и социальной незащищенности в группе, ед.',
    'pupils',
  ),
  P5: row('Средний балл (качество знаний) в охваченных группах', 'learners'),
  P6: row('Молодые специалисты, желающие продолжить работу в организации, чел.', 'teachers'),
  P7: less('Конфликты с педагогами и родителями в классах наставляемых, ед.', 'teachers'),
  P8: row('Собственные профессиональные работы молодых специалистов, ед.', 'teachers'),
  P9: row('Обучающиеся, которые планируют стать наставниками, чел.', 'learners'),
  P10: row(
    'Абитуриенты, поступившие в охваченные организации и на охваченные программы, чел.',
    'students-to-pupils',
  ),
  P11: row('Профориентационные, мотивационные и практические мероприятия, ед.', 'employers'),
  P12: row('Доля обучающихся, прошедших профориентационные тесты и тесты компетенций, %', 'employers'),
  P13: row('Проекты, выполненные и представленные с участием наставника, ед.', 'employers'),
  P14: row('Выпускники, трудоустроенные или планирующие работать на предприятиях региона, чел.', 'employers'),
}

/** Rows that make sense for the forms of the programme. */
export function processCodesFor(chosen: readonly FormCode[]): ProcessCode[] {
  const circles = new Set(chosen.flatMap(circlesOf))
  return processCodes.filter((code) => processRows[code].circles.some((circle) => circles.has(circle)))
}

function circlesOf(form: FormCode): Circle[] {
  const { mentor, mentee } = forms[form]
  return [
    ...(mentee === 'learner' ? (['learners'] as const) : (['teachers'] as const)),
    ...(form === 'pupil_pupil' ? (['pupils'] as const) : []),
    ...(form === 'student_pupil' ? (['students-to-pupils'] as const) : []),
    ...(mentor === 'employer' ? (['employers'] as const) : []),
  ]
}

export type ProcessFigures = { code: ProcessCode; x: Count; y: Count }

export type Change = { difference: Count; percent: Count }

/** z = y − x and z / x × 100; without an input there is no per cent. */
export function changeOf({ x, y }: { x: Count; y: Count }): Change {
  if (x === null || y === null) return { difference: null, percent: null }
  return { difference: y - x, percent: x === 0 ? null : ((y - x) / x) * 100 }
}

/** Whether it went the way it should. */
export function outcomeOf(difference: Count, direction: 'up' | 'down'): 'better' | 'same' | 'worse' | null {
  if (difference === null) return null
  if (difference === 0) return 'same'
  return difference > 0 === (direction === 'up') ? 'better' : 'worse'
}
