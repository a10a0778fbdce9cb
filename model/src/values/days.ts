const dayMs = 86_400_000
const asDay = (iso: string) =>
  Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)))
const asIso = (time: number) => new Date(time).toISOString().slice(0, 10)

/** So many calendar days later. */
export const addDays = (iso: string, days: number): string => asIso(asDay(iso) + days * dayMs)

/** Both ends are counted. */
export const daysOf = (from: string, to: string): number => (asDay(to) - asDay(from)) / dayMs + 1

/** The same day so many months later; of a shorter month its last day (civil code, art. 192). */
export function addMonths(iso: string, months: number): string {
  const month = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months
  const last = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate()
  return asIso(Date.UTC(Math.floor(month / 12), month % 12, Math.min(Number(iso.slice(8, 10)), last)))
}

/** Calendar months that the period touches, each cut to it. */
export function monthsOf(from: string, to: string): { from: string; to: string }[] {
  const months: { from: string; to: string }[] = []
  for (let first = `${from.slice(0, 7)}-01`; first <= to; first = addMonths(first, 1)) {
    const last = addDays(addMonths(first, 1), -1)
    months.push({ from: first < from ? from : first, to: last > to ? to : last })
  }
  return months
}

export const isWholeMonth = (from: string, to: string): boolean =>
  from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && addDays(to, 1).endsWith('-01')

export type Month = { year: number /** 1–12 */; month: number }

/** The calendar month of a day. */
export const monthOf = (iso: string): Month => ({
  year: Number(iso.slice(0, 4)),
  month: Number(iso.slice(5, 7)),
})

/** Months counted on from a month: it may run into the next years. */
export const monthAfter = ({ year, month }: Month, count: number): Month => {
  const whole = year * 12 + month - 1 + count
  return { year: Math.floor(whole / 12), month: (whole % 12) + 1 }
}
