import { sql } from 'kysely'
import type { Db } from '#db'

const meetings = (db: Db) =>
  db
    .selectFrom('gathering as g')
    .innerJoin('matchingRound as r', (join) =>
      join.onRef('r.organisationId', '=', 'g.organisationId').onRef('r.id', '=', 'g.roundId'),
    )
    .leftJoin('cycleForm as f', (join) =>
      join
        .onRef('f.organisationId', '=', 'r.organisationId')
        .onRef('f.cycleId', '=', 'r.cycleId')
        .onRef('f.form', '=', 'r.form'),
    )
    .selectAll('g')
    .select(['r.cycleId', 'r.form', 'r.closedOn'])
    .select(sql<string>`coalesce(f.title, r.form)`.as('formTitle'))

export type GatheringRecord = NonNullable<Awaited<ReturnType<typeof findGathering>>>

export const findGathering = (db: Db, organisationId: string, id: string) =>
  meetings(db).where('g.organisationId', '=', organisationId).where('g.id', '=', id).executeTakeFirst()

export const findGatheringOf = (db: Db, organisationId: string, roundId: string) =>
  meetings(db)
    .where('g.organisationId', '=', organisationId)
    .where('g.roundId', '=', roundId)
    .executeTakeFirst()

/** Meetings of a cycle, the latest first. */
export const listGatherings = (db: Db, organisationId: string, cycleId: string) =>
  meetings(db)
    .where('g.organisationId', '=', organisationId)
    .where('r.cycleId', '=', cycleId)
    .orderBy('g.heldOn', 'desc')
    .execute()

/** Locked, so that two curators at the door do not overwrite each other. */
export async function lockGathering(db: Db, organisationId: string, id: string) {
  await db
    .selectFrom('gathering')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return findGathering(db, organisationId, id)
}

/** The list of guests, mentors before mentees, by name. */
export const listGuests = (db: Db, organisationId: string, gatheringId: string) =>
  db
    .selectFrom('gatheringGuest as g')
    .innerJoin('participation as p', (join) =>
      join.onRef('p.organisationId', '=', 'g.organisationId').onRef('p.id', '=', 'g.participationId'),
    )
    .innerJoin('person as q', (join) =>
      join.onRef('q.organisationId', '=', 'p.organisationId').onRef('q.id', '=', 'p.personId'),
    )
    .select(['p.id', 'p.personId', 'p.role', 'g.attendance', 'q.bornOn', 'q.groupName', 'q.position'])
    .select(sql<string>`concat_ws(' ', q.last_name, q.first_name, nullif(q.patronymic, ''))`.as('name'))
    .select(
      sql<boolean>`(p.left_on is not null or q.left_on is not null or p.state = 'withdrawn')`.as('gone'),
    )
    .where('g.organisationId', '=', organisationId)
    .where('g.gatheringId', '=', gatheringId)
    .orderBy('p.role', 'desc')
    .orderBy(sql`q.folded collate app_ru`)
    .orderBy('p.id')
    .execute()

export async function addGuests(db: Db, organisationId: string, gatheringId: string, ids: readonly string[]) {
  for (let from = 0; from < ids.length; from += 1000)
    await db
      .insertInto('gatheringGuest')
      .values(
        ids
          .slice(from, from + 1000)
          .map((participationId) => ({ organisationId, gatheringId, participationId, attendance: null })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

/** Preference cards of the round: asked and answered. */
export const countCards = (db: Db, organisationId: string, roundId: string) =>
  db
    .selectFrom('wishCard')
    .select([sql<number>`count(*)::int`.as('asked'), sql<number>`count(answered_at)::int`.as('answered')])
    .where('organisationId', '=', organisationId)
    .where('roundId', '=', roundId)
    .executeTakeFirstOrThrow()
