import type { RoundRow } from '@app/model/rounds'
import { sql } from 'kysely'
import type { Db } from '#db'

export async function listRounds(
  db: Db,
  organisationId: string,
  filter: { cycleId?: string; id?: string },
): Promise<RoundRow[]> {
  let query = db
    .selectFrom('matchingRound as r')
    .leftJoin('cycleForm as f', (join) =>
      join
        .onRef('f.organisationId', '=', 'r.organisationId')
        .onRef('f.cycleId', '=', 'r.cycleId')
        .onRef('f.form', '=', 'r.form'),
    )
    .select(['r.id', 'r.cycleId', 'r.form', 'r.title', 'r.closedOn', 'r.createdAt'])
    .select(sql<string>`coalesce(f.title, r.form)`.as('formTitle'))
    .select(
      sql<number>`(select count(*)::int from pair p
        where p.organisation_id = r.organisation_id and p.round_id = r.id)`.as('formed'),
    )
    .select(
      sql<
        RoundRow['drafts']
      >`(select coalesce(json_agg(json_build_object('id', d.id, 'letter', d.letter, 'title', d.title,
          'solving', exists(select 1 from draft_solving v where v.organisation_id = d.organisation_id and v.draft_id = d.id and v.problem is null),
          'updatedAt', to_char(d.updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'matched', jsonb_array_length(s.solution->'pairs')) order by d.letter), '[]')
        from draft d join draft_step s on s.organisation_id = d.organisation_id and s.draft_id = d.id and s.no = d.step
        where d.organisation_id = r.organisation_id and d.round_id = r.id and d.removed_at is null)`.as(
        'drafts',
      ),
    )
    .where('r.organisationId', '=', organisationId)
  if (filter.cycleId) query = query.where('r.cycleId', '=', filter.cycleId)
  if (filter.id) query = query.where('r.id', '=', filter.id)
  return query.orderBy('r.createdAt', 'desc').execute()
}

/** A draft with its round and its present step. */
const drafts = (db: Db) =>
  db
    .selectFrom('draft as d')
    .innerJoin('matchingRound as r', (join) =>
      join.onRef('r.organisationId', '=', 'd.organisationId').onRef('r.id', '=', 'd.roundId'),
    )
    .innerJoin('draftStep as s', (join) =>
      join
        .onRef('s.organisationId', '=', 'd.organisationId')
        .onRef('s.draftId', '=', 'd.id')
        .onRef('s.no', '=', 'd.step'),
    )
    .select([
      'd.organisationId',
      'd.id',
      'd.letter',
      'd.title',
      'd.roundId',
      'd.createdBy',
      'd.step',
      'd.updatedAt',
      'r.form',
      'r.cycleId',
      'r.closedOn',
    ])
    .select(['s.state', 's.solution', 's.moved', 's.who', 's.change'])
    .select(
      sql<number>`(select max(no)::int from draft_step t where t.organisation_id = d.organisation_id and t.draft_id = d.id)`.as(
        'steps',
      ),
    )

export type DraftRecord = NonNullable<Awaited<ReturnType<typeof findDraft>>>

export const findDraft = (db: Db, organisationId: string, id: string) =>
  drafts(db)
    .where('d.organisationId', '=', organisationId)
    .where('d.id', '=', id)
    .where('d.removedAt', 'is', null)
    .executeTakeFirst()

export const findPulse = (db: Db, organisationId: string, id: string) =>
  db
    .selectFrom('draft')
    .select(['organisationId', 'id', 'step', 'updatedAt'])
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst()

/** Locked, so that the moves of two curators come one after the other. */
export async function lockDraft(db: Db, organisationId: string, id: string) {
  await db
    .selectFrom('draft')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return findDraft(db, organisationId, id)
}

/** A draft that was put away, to be brought back. */
export const lockRemoved = (db: Db, organisationId: string, id: string) =>
  drafts(db)
    .where('d.organisationId', '=', organisationId)
    .where('d.id', '=', id)
    .where('d.removedAt', 'is not', null)
    .forUpdate('d')
    .executeTakeFirst()

/** Somebody has decided on its pairs: it is the ground of the decision. */
export async function isDecided(db: Db, organisationId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('roundDecision')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('draftId', '=', id)
    .executeTakeFirst()
  return row !== undefined
}
