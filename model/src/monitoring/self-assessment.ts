import type { Answers, Question } from '#questionnaires'
import { questionnaire } from '#questionnaires'

export type AssessmentLevel = 'optimal' | 'acceptable' | 'unacceptable'

/** Labels and least totals of 18, from the best (handbook 06 §6). */
export const assessmentLevels = [
  { level: 'optimal', from: 15, to: 18, title: 'оптимальный уровень' },
  { level: 'acceptable', from: 9, to: 14, title: 'допустимый уровень' },
  { level: 'unacceptable', from: 0, to: 8, title: 'недопустимый уровень' },
] as const satisfies readonly { level: AssessmentLevel; from: number; to: number; title: string }[]

/** Nine criteria of the sheet in its three sections. */
export const criteria = (): readonly Question[] => questionnaire('self_assessment')?.items ?? []

export const assessmentSections = [
  'Оценка программы в организации',
  'Эффективность участников',
  'Изменения в личности наставляемого',
] as const

/** The points of a criterion; null when it is not answered or the answer is out of the scale. */
export function pointsOf(answers: Answers, id: string): number | null {
  const answer = answers[id]
  return answer === 0 || answer === 1 || answer === 2 ? answer : null
}

/** 0–18; null until every criterion has its points: a skipped one is not a nought. */
export function assessmentTotal(answers: Answers): number | null {
  const points = criteria().map(({ id }) => pointsOf(answers, id))
  return points.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0)
}

/** The level of a total. */
export const assessmentLevel = (total: number) =>
  assessmentLevels.find(({ from }) => total >= from) ?? assessmentLevels[2]
