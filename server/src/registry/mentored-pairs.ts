import type { DraftPair, DraftPerson } from '@app/model/drafting'
import { sql } from 'kysely'
import type { Db } from '#db'
import { listDraftPairs } from './draft-pairs.ts'

type About = { college: boolean; today: string; datedOn: string }

/** The same people with the pairs that they led, of every cycle: two questions for all of them. */
export async function withMentored(
  db: Db,
  organisationId: string,
  people: ReadonlyMap<string, DraftPerson>,
  about: About,
): Promise<Map<string, DraftPerson>> {
  const ids = [...people.keys()]
  const rows = ids.length
    ? await db
        .selectFrom('pairMember')
        .innerJoin('pair', (join) =>
          join
            .onRef('pair.organisationId', '=', 'pairMember.organisationId')
            .onRef('pair.id', '=', 'pairMember.pairId'),
        )
        .select(['pairMember.personId', 'pairMember.pairId'])
        .where('pairMember.organisationId', '=', organisationId)
        .where('pairMember.role', '=', 'mentor')
        // What is only thought of is no pair yet.
        .where('pair.state', 'not in', ['draft', 'proposed'])
        .where('pairMember.personId', '=', sql<string>`any(${ids}::uuid[])`)
        .execute()
    : []
  const { pairs } = await listDraftPairs(
    db,
    organisationId,
    [...new Set(rows.map((row) => row.pairId))],
    about,
  )
  const byId = new Map(pairs.map((pair) => [pair.id, pair]))
  const began = ({ from, to }: DraftPair) => from ?? to
  return new Map(
    [...people].map(([id, person]) => {
      const mentored = rows.filter((row) => row.personId === id).flatMap((row) => byId.get(row.pairId) ?? [])
      return [id, { ...person, mentored: mentored.sort((a, b) => began(a).localeCompare(began(b))) }]
    }),
  )
}
