/** «пара», «пары», «пар». */
export type Forms = readonly [one: string, few: string, many: string]

/** The form a Russian noun takes after a whole number. */
export function plural(n: number, [one, few, many]: Forms): string {
  const tail = Math.abs(Math.trunc(n)) % 100
  const last = tail % 10
  if (tail > 10 && tail < 20) return many
  if (last === 1) return one
  return last > 1 && last < 5 ? few : many
}

/** «5 пар», the number tied to its noun. */
export const counted = (n: number, forms: Forms) => `${grouped(n)}\u00A0${plural(n, forms)}`

/** 12345 → «12 345», with no-break spaces; four digits stay together. */
export const grouped = (n: number) =>
  Math.abs(n) < 10_000 ? String(n) : String(n).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00A0')

/** «а», «а и б», «а, б и в». */
export function enumerate(words: readonly string[], and = 'и'): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`
}
