import { addDays, addMonths, daysOf } from '#values'

export type TermDoubt = 'document.period-reversed' | 'document.term-short' | 'document.term-long'

/** Learners have plans of any length; a programme of an employee lasts from three months to a year. */
export type PlanTrack = 'learners' | 'employees'

/**
 * What is wrong with the term of a plan: warnings, the director may approve it all the same.
 * Track B: three months – one year (АЗ-1128/08); both days are counted, an extension is a new version.
 */
export function termDoubts(
  track: PlanTrack,
  { from, to }: { from?: string | null; to?: string | null },
): TermDoubt[] {
  if (!from || !to) return []
  if (to < from) return ['document.period-reversed']
  if (track === 'learners') return []
  if (to < addDays(addMonths(from, 3), -1)) return ['document.term-short']
  // a year that has a 29 February is 366 days long and no more than a year
  return to > addDays(addMonths(from, 12), -1) && daysOf(from, to) > 365 ? ['document.term-long'] : []
}
