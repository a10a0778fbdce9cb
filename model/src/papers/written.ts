import type { Block, DateStyle, GapCode, Issuer, Run } from '#documents'
import { blank, dateOrBlank, formatPeriod, gap, orGap, runs, tie } from '#documents'

/** What is known; on a blank form a line of so many mm, in a filled one a named gap. */
export const blankOr = (
  value: string | null | undefined,
  form: { blank: boolean },
  mm: number,
  code: GapCode,
): Run => (value?.trim() ? { t: value.trim() } : form.blank ? blank(mm) : gap(code))

/** What is known, or a line to write it by hand: for what may be left out. */
export const writtenOr = (value: string | null | undefined, mm: number): Run =>
  value?.trim() ? { t: value.trim() } : blank(mm)

/** The head of an agreement: the place at the left, the day at the right. */
export const placeAndDate = (issuer: Issuer, on: string | null | undefined, style: DateStyle): Block => ({
  k: 'requisites',
  date: orGap(tie(issuer.place ?? ''), 'document.place-missing'),
  number: dateOrBlank(on, style),
})

/** «с 1 октября 2026 г. по 31 мая 2027 г.»; two lines to write on in a blank form. */
export const termOr = (
  { from, to }: { from?: string | null; to?: string | null },
  form: { blank: boolean },
  style: DateStyle,
): Run[] => {
  if (from && to) return runs(formatPeriod(from, to, style))
  return form.blank ? runs('с ', blank(36), ' по ', blank(36)) : [gap('document.period-missing')]
}
