import { addDays } from './days.ts'

/** Days that a year's calendar moves: free days on weekdays and working days on Saturdays and Sundays. */
export type DayTransfers = { free?: readonly string[]; working?: readonly string[] }

/** Non-working public holidays, `mm-dd` (Labour code, art. 112). */
const holidays = new Set([
  ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'],
  ...['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'],
])

/**
 * Days off that fell on holidays and where they went, by resolutions of the Government. Of a year that is not here the
 * resolution is not known: only the holidays of article 112 and the moves that it makes itself are counted, and whoever
 * shows such a day says so (`yearsWithoutTransfers`).
 */
export const dayTransfers = {
  // resolution of 04.10.2024 № 1335
  2025: {
    free: ['2025-05-02', '2025-05-08', '2025-06-13', '2025-11-03', '2025-12-31'],
    working: ['2025-11-01'],
  },
  // resolution of 24.09.2025 № 1466
  2026: { free: ['2026-01-09', '2026-03-09', '2026-05-11', '2026-12-31'] },
} as const satisfies Record<number, DayTransfers>

const known: Record<string, DayTransfers | undefined> = dayTransfers

/**
 * Whether the day is a working one in a five-day week. `own` are the days of the region or of the organisation
 * («День Республики») and of years whose resolution came out after the release.
 */
export function isWorkingDay(iso: string, own: DayTransfers = {}): boolean {
  const year = known[iso.slice(0, 4)]
  if (own.working?.includes(iso) || year?.working?.includes(iso)) return true
  if (own.free?.includes(iso) || year?.free?.includes(iso)) return false
  return !isWeekend(iso) && !holidays.has(iso.slice(5)) && (Boolean(year) || !isMovedHoliday(iso))
}

/** Years of the period whose transfers are not known here: days counted over them may turn out otherwise. */
export function yearsWithoutTransfers(from: string, to: string): number[] {
  const first = Number(from.slice(0, 4))
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, i) => first + i)
  return years.filter((year) => !known[year])
}

/** The n-th working day after the day; the day itself is not counted (civil code, art. 191). */
export function addWorkingDays(from: string, days: number, own: DayTransfers = {}): string {
  let day = from
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day, own)) left--
  }
  return day
}

const weekday = (iso: string) => new Date(`${iso}T00:00:00Z`).getUTCDay()
const isWeekend = (iso: string) => weekday(iso) === 0 || weekday(iso) === 6

/** A day off that falls on a holiday moves to the next working day after it; of January the Government decides. */
function isMovedHoliday(iso: string): boolean {
  for (let back = addDays(iso, -1); ; back = addDays(back, -1)) {
    const holiday = holidays.has(back.slice(5))
    if (!holiday && !isWeekend(back)) return false
    if (holiday && isWeekend(back) && back.slice(5, 7) !== '01') return true
  }
}
