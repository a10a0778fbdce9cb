import { plural } from '#documents'

/** «18,5»: a decimal comma and no more than one digit after it. */
export const decimal = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',')

/** «18,5 часа», «21 час» of so many minutes. */
export function hoursText(minutes: number): string {
  const hours = Math.round(minutes / 6) / 10
  return `${decimal(hours)}\u00A0${Number.isInteger(hours) ? plural(hours, ['час', 'часа', 'часов']) : 'часа'}`
}

/** Whole per cent of a part, null where there is nothing to divide by. */
export const share = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole <= 0 ? null : Math.round((part / whole) * 100)

/** The mean, null when any value is not known: an unknown is never a nought. */
export function mean(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value): value is number => typeof value === 'number' && Number.isFinite(value))
  return known.length === 0 || known.length < values.length
    ? null
    : known.reduce((sum, value) => sum + value, 0) / known.length
}

/** A sentence ends as one, whoever has written it. */
export const sentence = (text: string): string => {
  const bare = text.trim()
  return /[.!?…]$/u.test(bare) ? bare : `${bare.replace(/[;,:]$/u, '')}.`
}
