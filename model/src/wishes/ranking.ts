/** Somebody who can be named on a card, by the number of the printed list or by the name. */
type Named = { id: string; number: number; name: string }

export type RankingText =
  | { ok: true; ranks: string[][] }
  /** The word that means nobody, or several people. */
  | { ok: false; word: string; why: 'unknown' | 'several' | 'twice' }

/**
 * What a curator types from a paper card: «3, 1=4, 7» or «Котова, Громов = Юн». Commas, semicolons, spaces or
 * «>» go down a place, «=» keeps on the same one. A name may be cut short while it means one person only.
 */
export function parseRanking(text: string, people: readonly Named[]): RankingText {
  const ranks: string[][] = []
  const seen = new Set<string>()
  for (const place of placesOf(text)) {
    const equals: string[] = []
    for (const word of place) {
      const found = peopleBy(word, people)
      const [one] = found
      if (one === undefined) return { ok: false, word, why: 'unknown' }
      if (found.length > 1) return { ok: false, word, why: 'several' }
      if (seen.has(one.id)) return { ok: false, word, why: 'twice' }
      seen.add(one.id)
      equals.push(one.id)
    }
    ranks.push(equals)
  }
  return { ok: true, ranks }
}

/** The numbers again, as they are typed: «3, 1=4, 7». */
export function rankingText(ranks: readonly (readonly string[])[], people: readonly Named[]): string {
  const numbers = new Map(people.map((one) => [one.id, one.number]))
  return ranks.map((equals) => equals.map((id) => numbers.get(id) ?? '?').join('=')).join(', ')
}

/** Words by places: spaces part places only between numbers, as a name may have several words. */
const placesOf = (text: string): string[][] =>
  text
    .replace(/\s*=\s*/g, '=')
    .replace(/(?<=\d)\s+(?=\d)/g, ',')
    .split(/[,;>]/)
    .map((place) =>
      place
        .split('=')
        .map((word) => word.trim())
        .filter(Boolean),
    )
    .filter((place) => place.length > 0)

function peopleBy(word: string, people: readonly Named[]): Named[] {
  const number = /^№?\s*(\d{1,4})\.?$/.exec(word)?.[1]
  if (number !== undefined) return people.filter((one) => one.number === Number(number))
  const start = folded(word)
  const exact = people.filter((one) => folded(one.name) === start)
  if (exact.length > 0) return exact
  return people.filter((one) => folded(one.name).startsWith(start))
}

const folded = (text: string) => text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim()
