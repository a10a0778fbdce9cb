import type { Board, BoardMentee, BoardMentor, BoardPair, BoardUnmatched } from '@app/model/rounds'

/** The board with everybody at hand by his number. */
export type LookUp = {
  mentees: ReadonlyMap<string, BoardMentee>
  mentors: ReadonlyMap<string, BoardMentor>
  /** By the mentee. */
  pairs: ReadonlyMap<string, BoardPair>
  /** By the mentee. */
  waiting: ReadonlyMap<string, BoardUnmatched>
  menteesOf: ReadonlyMap<string, readonly string[]>
}

export function lookUp({ mentees, mentors, pairs, unmatched }: Board): LookUp {
  const menteesOf = new Map<string, string[]>()
  for (const { mentor, mentee } of pairs) menteesOf.set(mentor, [...(menteesOf.get(mentor) ?? []), mentee])
  return {
    mentees: new Map(mentees.map((one) => [one.id, one])),
    mentors: new Map(mentors.map((one) => [one.id, one])),
    pairs: new Map(pairs.map((one) => [one.mentee, one])),
    waiting: new Map(unmatched.map((one) => [one.mentee, one])),
    menteesOf,
  }
}

/** «Иванов П. О.» of «Иванов Пётр Олегович»; a name of one word stays. */
export function shortName(name: string): string {
  const [last = '', ...given] = name.trim().split(/\s+/)
  return [last, ...given.slice(0, 2).map((word) => `${word[0]}.`)].join(' ')
}

/** «Иванов Пётр»: as people of a school call each other. */
export function usualName(name: string): string {
  return name.trim().split(/\s+/).slice(0, 2).join(' ')
}

/** A score of 0…10,000 as it is shown: 0…100. */
export const shownScore = (score: number) => Math.round(score / 100)
