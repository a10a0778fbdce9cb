import type { TalkPair } from './schedule.ts'

/** Mentees and mentors who may talk at all. The order of a list is its worth: the best first. */
export type Eligible = {
  mentees: readonly string[]
  mentors: readonly string[]
  /** For each mentee the mentors who may become theirs. */
  mentorsOf: ReadonlyMap<string, readonly string[]>
}

export type Choice = {
  /** Talks for each mentee; null: with every mentor who may become theirs. */
  each: number | null
  /** A mentor talks with no more mentees than this; null: with as many as come. */
  atMost: number | null
  /** The draft of pairs: they meet before all others. */
  first: readonly TalkPair[]
}

/**
 * Who should meet whom. Talks are dealt out in turns: everybody gets the best mentor who has room before anybody
 * gets a second one, so that a favourite does not leave others without talks. A mentor whom nobody was dealt
 * gets a mentee too: nobody is invited to sit alone.
 */
export function chooseTalks(eligible: Eligible, { each, atMost, first }: Choice): TalkPair[] {
  const { mentees, mentors, mentorsOf } = eligible
  const known = new Set(mentors)
  const talks = new Map<string, Set<string>>(mentees.map((mentee) => [mentee, new Set()]))
  const load = new Map<string, number>()
  const may = new Map(
    mentees.map((mentee) => [mentee, (mentorsOf.get(mentee) ?? []).filter((id) => known.has(id))]),
  )
  const room = (mentor: string) => atMost === null || (load.get(mentor) ?? 0) < atMost
  const meet = (mentee: string, mentor: string) => {
    talks.get(mentee)?.add(mentor)
    load.set(mentor, (load.get(mentor) ?? 0) + 1)
  }
  const most = each ?? Math.max(0, ...[...may.values()].map((list) => list.length))

  for (const [mentee, mentor] of first) {
    const own = talks.get(mentee)
    if (own && own.size < most && !own.has(mentor) && may.get(mentee)?.includes(mentor) && room(mentor))
      meet(mentee, mentor)
  }
  for (let turn = 1; turn <= most; turn++) {
    for (const mentee of mentees) {
      const own = talks.get(mentee)
      if (!own || own.size >= turn) continue
      const next = may.get(mentee)?.find((mentor) => !own.has(mentor) && room(mentor))
      if (next !== undefined) meet(mentee, next)
    }
  }
  for (const mentor of mentors) {
    if (load.has(mentor)) continue
    const [guest] = mentees
      .filter((mentee) => may.get(mentee)?.includes(mentor))
      .sort((a, b) => (talks.get(a)?.size ?? 0) - (talks.get(b)?.size ?? 0))
    if (guest !== undefined) meet(guest, mentor)
  }
  return mentees.flatMap((mentee) =>
    [...(talks.get(mentee) ?? [])].map((mentor) => [mentee, mentor] as const),
  )
}
