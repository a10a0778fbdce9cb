import { counted, enumerate } from '#documents'
import { sumOf } from './figures.ts'
import { indicatorValue } from './indicator-value.ts'
import type { AnalyticalNote } from './note.ts'
import { assessmentTotal } from './self-assessment.ts'

/** What was really done in the monitoring: a sentence claims only what the figures of the note show. */
export const heldWork = (note: AnalyticalNote): string[] => [
  surveys(note),
  firstStage(note),
  secondStage(note),
]

/** Held, held without an answer, not held, or nobody has told. */
function surveys({ satisfaction }: AnalyticalNote): string {
  const whole = satisfaction.filter(({ form }) => !form)
  const rows = whole.length ? whole : satisfaction
  const asked = sumOf(rows.map((one) => one.asked))
  const answered = sumOf(rows.map((one) => one.answered))
  if (rows.length && asked === null && answered === null) return 'Сведений об анкетировании участников нет.'
  if (!asked && !answered) return 'Анкетирование участников не проводилось.'
  const held = 'Проведено анкетирование участников: '
  if (!asked) return `${held}ответили ${counted(answered ?? 0, ['человек', 'человека', 'человек'])}.`
  const sent = `${held}анкеты предложены ${counted(asked, ['участнику', 'участникам', 'участникам'])}, `
  return sent + (answered ? `ответили ${answered}.` : 'ответов не получено.')
}

function firstStage({ swot, assessment, indicators }: AnalyticalNote): string {
  const held = [
    ...(Object.values(swot).some((points) => points.length) ? ['анализа сильных и слабых сторон'] : []),
    ...(assessment && assessmentTotal(assessment.answers) !== null ? ['самооценки программы'] : []),
    ...(indicators.some((one) => indicatorValue(one) !== null) ? ['подсчета показателей'] : []),
  ]
  return held.length
    ? `Ход программы оценен по результатам ${enumerate(held)}.`
    : 'Оценка хода программы не проводилась: показатели не подсчитаны.'
}

function secondStage({ process, dynamics }: AnalyticalNote): string {
  const compared = process.some(({ x, y }) => x !== null && y !== null) || dynamics.some(({ n }) => n > 0)
  return compared
    ? 'Сопоставлены значения показателей до начала программы и после ее завершения.'
    : 'Значения показателей до начала программы и после ее завершения не сопоставлялись.'
}
