/** How near a deadline is: it chooses the word and the icon of a line. */
export type Due = { kind: 'none' } | { kind: 'late' | 'today' | 'soon' | 'later'; days: number }

const day = 86_400_000

/** Days from today to the deadline; within a week it is near. */
export function dueOf(deadline: string | null, today: string): Due {
  if (!deadline) return { kind: 'none' }
  const days = Math.round((Date.parse(deadline) - Date.parse(today)) / day)
  if (days < 0) return { kind: 'late', days: -days }
  if (days === 0) return { kind: 'today', days }
  return { kind: days <= 7 ? 'soon' : 'later', days }
}
