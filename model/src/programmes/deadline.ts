/** How near the day is: the word beside a thing to do, never the colour alone. */
export const urgencies = ['late', 'today', 'soon', 'dated', 'open'] as const
export type Urgency = (typeof urgencies)[number]

/** A thing is «soon» this many days before its day. */
const soonDays = 3

/** Whole days from today to the day; negative when it is over. */
export const daysUntil = (day: string, today: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000)

export function urgencyOf(due: string | null, today: string): Urgency {
  if (due === null) return 'open'
  const days = daysUntil(due, today)
  if (days < 0) return 'late'
  if (days === 0) return 'today'
  return days <= soonDays ? 'soon' : 'dated'
}
