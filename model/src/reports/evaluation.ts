/** How the work of a mentor is evaluated: data of an organisation, these are the usual ones (handbook 03, mentor_sheet). */

export type Criterion = { id: string; title: string; max: number }
export type EvaluationLevel = { from: number; title: string }
export type EvaluationScheme = {
  criteria: readonly Criterion[]
  /** Highest first. */
  levels: readonly EvaluationLevel[]
}

const scored = (id: string, title: string): Criterion => ({ id, title, max: 5 })

/** Nine criteria of 0–5: there is no federal sheet, so an organisation may set its own. */
export const usualEvaluation: EvaluationScheme = {
  criteria: [
    scored('plan', 'Выполнение плана (персонализированной программы)'),
    scored('regular', 'Регулярность встреч против плана'),
    scored('goals', 'Достижение целей наставляемого'),
    scored('dynamics', 'Положительная динамика наставляемого (вход / выход)'),
    scored('satisf', 'Удовлетворенность наставляемого'),
    scored('docs', 'Ведение документов: дневник, отчет в срок'),
    scored('innov', 'Разнообразие методов, инициативность'),
    scored('events', 'Участие в мероприятиях, конкурсах, обмен опытом'),
    scored('ethics', 'Этика и взаимодействие с куратором и родителями'),
  ],
  levels: [
    { from: 38, title: 'высокий' },
    { from: 27, title: 'достаточный' },
    { from: 0, title: 'низкий' },
  ],
}

export type Points = Readonly<Record<string, number | null | undefined>>

export const greatestTotal = ({ criteria }: EvaluationScheme): number =>
  criteria.reduce((sum, { max }) => sum + max, 0)

/** The sum, null while any criterion has no points or points out of its range: a hole is not a nought. */
export function evaluationTotal({ criteria }: EvaluationScheme, points: Points): number | null {
  let total = 0
  for (const { id, max } of criteria) {
    const given = points[id]
    if (typeof given !== 'number' || given < 0 || given > max) return null
    total += given
  }
  return total
}

/** «Высокий», «достаточный», «низкий»; null while the sheet is not full. */
export function evaluationLevel(scheme: EvaluationScheme, points: Points): string | null {
  const total = evaluationTotal(scheme, points)
  return total === null ? null : (scheme.levels.find(({ from }) => total >= from)?.title ?? null)
}

/** Points for the plan by its fulfilment in per cent: under 50 none, 95 and more five. */
export function planPoints(percent: number | null): number | null {
  if (percent === null) return null
  return [95, 80, 70, 60, 50].reduce((points, from, i) => Math.max(points, percent >= from ? 5 - i : 0), 0)
}

/** Points for satisfaction: the mean answer of mentees on the scale of ten, halved and rounded. */
export const satisfactionPoints = (mean: number | null): number | null =>
  mean === null ? null : Math.min(5, Math.max(0, Math.round(mean / 2)))

/**
 * The other scheme (handbook 05 §5): a wholly done plan is one point, nine tenths 0,9, eight tenths 0,8, less is
 * none. A share between two steps is worth the lower one.
 */
export function sharePoints(percent: number | null): number | null {
  if (percent === null) return null
  if (percent >= 100) return 1
  if (percent >= 90) return 0.9
  return percent >= 80 ? 0.8 : 0
}
