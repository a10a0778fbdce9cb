/** Rows of one calendar day in the time zone of the device, in the order in which they came. */
export function byDay<Row extends { at: string }>(rows: readonly Row[]): { day: string; rows: Row[] }[] {
  const days: { day: string; rows: Row[] }[] = []
  for (const row of rows) {
    const moment = new Date(row.at)
    const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    const day = parts.map((n) => String(n).padStart(2, '0')).join('-')
    const last = days.at(-1)
    if (last?.day === day) last.rows.push(row)
    else days.push({ day, rows: [row] })
  }
  return days
}
