import type { Block, DateStyle, GapCode, Issuer, Run } from '#documents'
import { blank, dateOrBlank, gap, orGap, tie } from '#documents'

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
