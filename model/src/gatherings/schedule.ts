import { colourEdges, maxDegree } from './edge-colouring.ts'

/** Who is to talk with whom: participations. */
export type TalkPair = readonly [mentee: string, mentor: string]

export type RoomLimits = {
  /** Mentees who sit at the table of one mentor at a time. */
  seats: number
  /** Tables in the room; null: every mentor has one of his own. */
  tables: number | null
}

export type Talk = { mentee: string; mentor: string; table: number }

/** The fewest rounds in which all these talks can take place, whoever draws up the schedule. */
export function fewestRounds(talks: readonly TalkPair[], limits: RoomLimits): number {
  const once = unique(talks)
  return once.length === 0 ? 0 : roundsOf(graphOf(once, limits.seats), once.length, limits)
}

const roundsOf = (graph: ReturnType<typeof graphOf>, talks: number, { tables }: RoomLimits) =>
  Math.max(maxDegree(graph), tables === null ? 0 : Math.ceil(talks / tables))

/**
 * Everyone meets everyone they should in the fewest rounds. Nobody is at two tables at once; a mentor stays at
 * one table, unless there are fewer tables than mentors. Rounds are as full as each other, give or take one talk.
 */
export function planTalks(
  talks: readonly TalkPair[],
  limits: RoomLimits,
  /** Tables are numbered in this order of mentors; without it in the order of the talks. */
  mentors: readonly string[] = [],
): Talk[][] {
  const once = unique(talks)
  if (once.length === 0) return []
  const graph = graphOf(once, limits.seats)
  const rounds = roundsOf(graph, once.length, limits)
  const colours = colourEdges(graph, rounds)
  const planned = Array.from({ length: rounds }, (): TalkPair[] => [])
  once.forEach((talk, i) => void planned[colours[i] ?? 0]?.push(talk))
  const met = new Set(once.map(([, mentor]) => mentor))
  const inOrder = [...mentors.filter((mentor) => met.has(mentor)), ...met]
  return seated(planned, [...new Set(inOrder)], limits.tables)
}

/** Whether tables are too few for several mentees at one: which mentors would share is then nobody's guess. */
export const crowded = (mentors: number, { seats, tables }: RoomLimits) =>
  seats > 1 && tables !== null && tables < mentors

const unique = (talks: readonly TalkPair[]): TalkPair[] => [
  ...new Map(talks.map((talk) => [talk.join('\n'), talk])).values(),
]

/**
 * Every seat at a mentor's table is a vertex of its own and takes an equal share of his talks, so a table of two
 * halves the rounds of a mentor, and «no two edges of one colour» means «one person on one chair».
 */
function graphOf(talks: readonly TalkPair[], seats: number) {
  const mentees = new Map<string, number>()
  const mentors = new Map<string, { number: number; talks: number }>()
  const left = new Int32Array(talks.length)
  const right = new Int32Array(talks.length)
  talks.forEach(([menteeId, mentorId], i) => {
    const mentee = mentees.get(menteeId) ?? mentees.size
    mentees.set(menteeId, mentee)
    const mentor = mentors.get(mentorId) ?? { number: mentors.size, talks: 0 }
    mentors.set(mentorId, mentor)
    left[i] = mentee
    right[i] = mentor.number * seats + (mentor.talks % seats)
    mentor.talks++
  })
  return { left, right, leftCount: mentees.size, rightCount: mentors.size * seats }
}

/** Gives tables: to each mentor his own, or, where there are too few, the one he sat at before if it is free. */
function seated(rounds: readonly TalkPair[][], mentors: readonly string[], tables: number | null): Talk[][] {
  const own = new Map(mentors.map((mentor, i) => [mentor, i + 1]))
  if (tables === null || own.size <= tables)
    return rounds.map((talks) =>
      talks.map(([mentee, mentor]) => ({ mentee, mentor, table: own.get(mentor) ?? 0 })),
    )
  const last = new Map<string, number>()
  return rounds.map((talks) => {
    const taken = new Set<number>()
    const stays = new Map<string, number>()
    for (const [, mentor] of talks) {
      const before = last.get(mentor)
      if (before === undefined || taken.has(before)) continue
      taken.add(before)
      stays.set(mentor, before)
    }
    let next = 1
    return talks.map(([mentee, mentor]) => {
      let table = stays.get(mentor)
      if (table === undefined) {
        while (taken.has(next)) next++
        taken.add(next)
        table = next
      }
      last.set(mentor, table)
      return { mentee, mentor, table }
    })
  })
}
