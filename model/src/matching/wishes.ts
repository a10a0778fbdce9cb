import type { Round } from './round.ts'

/** How the two chose each other after the meeting. */
export const wishMatches = [
  'mutual-first',
  'first-second',
  'one-sided-first',
  'mutual-lower',
  'none',
] as const
export type WishMatch = (typeof wishMatches)[number]

/** Of 40 points (domain/04 §3): mutual first 40, first and second 30, one-sided first 20. Ours: both named each other lower 10. */
const wishValues = {
  'mutual-first': 10_000,
  'first-second': 7_500,
  'one-sided-first': 5_000,
  'mutual-lower': 2_500,
  none: 0,
} as const satisfies Record<WishMatch, number>

/** Places in the wishes, 0 for the first group; who is not named is not in the map. */
export type WishTable = {
  readonly any: boolean
  readonly ofMentee: readonly (ReadonlyMap<number, number> | null)[]
  readonly ofMentor: readonly (ReadonlyMap<number, number> | null)[]
}

export function wishTable(round: Round): WishTable {
  const places = (wishes: readonly (readonly string[])[] | null, numbers: ReadonlyMap<string, number>) => {
    const own = new Map<number, number>()
    let group = 0
    for (const equals of wishes ?? []) {
      let named = false
      for (const id of equals) {
        const number = numbers.get(id)
        // Somebody who has left the round keeps nobody from being the first.
        if (number === undefined || own.has(number)) continue
        own.set(number, group)
        named = true
      }
      if (named) group++
    }
    return own.size > 0 ? own : null
  }
  const ofMentee = round.mentees.map((mentee) => places(mentee.wishes, round.mentorNumber))
  const ofMentor = round.mentors.map((mentor) => places(mentor.wishes, round.menteeNumber))
  return { ofMentee, ofMentor, any: [...ofMentee, ...ofMentor].some((own) => own !== null) }
}

export function wishMatch(table: WishTable, mentee: number, mentor: number): WishMatch {
  const his = table.ofMentee[mentee]?.get(mentor)
  const back = table.ofMentor[mentor]?.get(mentee)
  if (his === undefined || back === undefined) return his === 0 || back === 0 ? 'one-sided-first' : 'none'
  if (his === 0 && back === 0) return 'mutual-first'
  if (his + back === 1) return 'first-second'
  return his === 0 || back === 0 ? 'one-sided-first' : 'mutual-lower'
}

export const wishValue = (table: WishTable, mentee: number, mentor: number) =>
  table.any ? wishValues[wishMatch(table, mentee, mentor)] : 0
