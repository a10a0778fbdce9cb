/** Documents numbered one after another: every series has a scheme and a count of its own. */
export const series = ['orders', 'minutes', 'letters', 'agreements', 'other'] as const
export type Series = (typeof series)[number]

const kinds: Record<Exclude<Series, 'other'>, readonly string[]> = {
  orders: ['D01', 'D04', 'D14', 'D24', 'D25', 'D37'],
  minutes: ['D13', 'D32'],
  letters: ['D06', 'D26', 'D33'],
  agreements: ['D15', 'D16', 'D17'],
}

/** The series that a kind of document takes its number from. */
export function seriesOf(code: string): Series {
  const found = Object.entries(kinds).find(([, codes]) => codes.includes(code))
  return found ? (found[0] as Series) : 'other' // keys of the table above
}

/** What the organisation has not chosen itself; of orders its profile says it. */
export const usualSchemes: Record<Exclude<Series, 'orders'>, string> = {
  minutes: '{n}',
  letters: '{n}/{yy}',
  agreements: '{n}/{yyyy}',
  other: '{n}',
}
