/** The form of a noun after a number: 1 пара, 2 пары, 5 пар. */
export function plural(n: number, one: string, few: string, many: string): string {
  if (!Number.isInteger(n)) return few // 1,5 года
  const tail = Math.abs(n) % 100
  if (tail > 10 && tail < 20) return many
  const last = tail % 10
  if (last === 1) return one
  return last > 1 && last < 5 ? few : many
}

/** The number with its noun, unbreakable: «5 пар». */
export const counted = (n: number, one: string, few: string, many: string): string =>
  `${n}\u00a0${plural(n, one, few, many)}`

/** «21 год», «15 лет». */
export const ageInWords = (years: number): string => counted(years, 'год', 'года', 'лет')

/** After «старше», «до», «от»: «21 года», «14 лет». */
export const ageInGenitive = (years: number): string => counted(years, 'года', 'лет', 'лет')
