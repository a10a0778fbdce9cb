import type { Db } from '#db'
import type { Participants } from '#matching'

export type RoundWishes = {
  /** Somebody has answered after the meeting: wishes count 40 of 100 from here on. */
  met: boolean
  /** Of this round, best first, equals together. */
  wishes: ReadonlyMap<string, string[][]>
  /** Of any round of the cycle: who was hard to work with in the autumn still is in the spring. */
  vetoes: ReadonlyMap<string, string[]>
}

/** What was written on preference cards, by participation. */
export async function findRoundWishes(
  db: Db,
  organisationId: string,
  cycleId: string,
  roundId: string | undefined,
): Promise<RoundWishes> {
  const cards = await db
    .selectFrom('wishCard as c')
    .innerJoin('matchingRound as r', (join) =>
      join.onRef('r.organisationId', '=', 'c.organisationId').onRef('r.id', '=', 'c.roundId'),
    )
    .select(['c.participationId as id', 'c.roundId', 'c.answer'])
    .where('c.organisationId', '=', organisationId)
    .where('r.cycleId', '=', cycleId)
    .where('c.answeredAt', 'is not', null)
    .execute()
  const own = cards.filter((card) => card.roundId === roundId)
  const vetoes = new Map<string, string[]>()
  for (const { id, answer } of cards) vetoes.set(id, [...(vetoes.get(id) ?? []), ...(answer?.vetoes ?? [])])
  return {
    met: own.length > 0,
    wishes: new Map(own.map(({ id, answer }) => [id, answer?.ranks ?? []])),
    vetoes,
  }
}

/**
 * For whoever may not see vetoes: the same pairs are impossible, but as forbidden ones, and nobody is named as
 * the one who wrote «трудно работать».
 */
export function withoutVetoes(people: Participants): Participants {
  const forbidden = [
    ...people.mentees.flatMap(({ id, profile }) => profile.vetoes.map((mentor) => [id, mentor] as const)),
    ...people.mentors.flatMap(({ id, profile }) => profile.vetoes.map((mentee) => [mentee, id] as const)),
  ]
  return {
    ...people,
    mentees: people.mentees.map((one) => ({ ...one, profile: { ...one.profile, vetoes: [] } })),
    mentors: people.mentors.map((one) => ({ ...one, profile: { ...one.profile, vetoes: [] } })),
    forbidden,
  }
}
