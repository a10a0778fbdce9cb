import { grouped } from '#documents'

/** A number that nobody has counted is null, never 0. */
export type Count = number | null

const minus = '\u2212'

/** «35,5», «−3,0»: one decimal, as reports print it; the raw value is kept. */
export function tenths(value: number): string {
  const [whole = '0', part = '0'] = Math.abs(value).toFixed(1).split('.')
  const text = `${grouped(Number(whole))},${part}`
  return value < 0 && Number(Math.abs(value).toFixed(1)) !== 0 ? `${minus}${text}` : text
}

/** «12», «35,5»: a whole number stays whole. */
export const shortest = (value: number): string => {
  if (!Number.isInteger(value)) return tenths(value)
  return value < 0 ? `${minus}${grouped(-value)}` : grouped(value)
}

/** «+5,5», «−3,0», «0,0» */
export const signed = (value: number): string =>
  (tenths(value) === '0,0' || value < 0 ? '' : '+') + tenths(value)

/** A dash where nothing was counted. */
export const orDash = (
  value: number | null | undefined,
  shown: (value: number) => string = shortest,
): string => (value === null || value === undefined || !Number.isFinite(value) ? '–' : shown(value))

/** What the numbers make together; nothing when none of them is known. */
export function sumOf(values: readonly (Count | undefined)[]): Count {
  const known = values.filter((value): value is number => value !== null && value !== undefined)
  return known.length ? known.reduce((sum, value) => sum + value, 0) : null
}

/** Per cent of a whole; none without a whole. */
export const percentOf = (part: Count, whole: Count): Count =>
  part === null || whole === null || whole === 0 ? null : (part / whole) * 100
