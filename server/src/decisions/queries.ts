import { sql } from 'kysely'
import type { Db } from '#db'

/** A round with the title of its form. */
export const findRound = (db: Db, organisationId: string, id: string) =>
  db
    .selectFrom('matchingRound as r')
    .leftJoin('cycleForm as f', (join) =>
      join
        .onRef('f.organisationId', '=', 'r.organisationId')
        .onRef('f.cycleId', '=', 'r.cycleId')
        .onRef('f.form', '=', 'r.form'),
    )
    .select(['r.organisationId', 'r.id', 'r.form', 'r.closedOn'])
    .select(sql<string>`coalesce(f.title, r.form)`.as('formTitle'))
    .where('r.organisationId', '=', organisationId)
    .where('r.id', '=', id)
    .executeTakeFirst()

/** Drafts of a round as they are now. */
export const listDrafts = (db: Db, organisationId: string, roundId: string) =>
  db
    .selectFrom('draft as d')
    .innerJoin('draftStep as s', (join) =>
      join
        .onRef('s.organisationId', '=', 'd.organisationId')
        .onRef('s.draftId', '=', 'd.id')
        .onRef('s.no', '=', 'd.step'),
    )
    .select(['d.id', 'd.letter', 'd.title', 'd.step', 's.solution'])
    .where('d.organisationId', '=', organisationId)
    .where('d.roundId', '=', roundId)
    .where('d.removedAt', 'is', null)
    .orderBy('d.letter')
    .execute()

/** Decisions of a round, the newest first. */
export const listDecisions = (db: Db, organisationId: string, roundId: string) =>
  db
    .selectFrom('roundDecision')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('roundId', '=', roundId)
    .orderBy('recordedAt', 'desc')
    .execute()

export const findDecision = (db: Db, organisationId: string, id: string) =>
  db
    .selectFrom('roundDecision')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst()

/** Whether a pair that stands in the decision has been formed and is there. */
export async function hasPairs(
  db: Db,
  organisationId: string,
  roundId: string,
  pairs: readonly (readonly [mentee: string, mentor: string])[],
): Promise<boolean> {
  const mentees = pairs.map(([mentee]) => mentee)
  if (mentees.length === 0) return false
  const row = await db
    .selectFrom('pair')
    .innerJoin('pairMember as m', (join) =>
      join.onRef('m.organisationId', '=', 'pair.organisationId').onRef('m.pairId', '=', 'pair.id'),
    )
    .select('pair.id')
    .where('pair.organisationId', '=', organisationId)
    .where('pair.roundId', '=', roundId)
    .where('m.role', '=', 'mentee')
    .where('m.participationId', '=', sql<string>`any(${mentees}::uuid[])`)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
