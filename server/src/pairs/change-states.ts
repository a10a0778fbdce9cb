import { mayBecome, type PairState } from '@app/model/pairs'
import { sql } from 'kysely'
import type { Db } from '#db'
import { setParticipationState } from './create-pairs.ts'

type Signed = { organisationId: string; orderId: string; datedOn: string; today: string }

/** The order is signed: its pairs are pairs in law, and those whose period has begun start to work. */
export async function securePairs(
  db: Db,
  ids: readonly string[],
  { organisationId, orderId, datedOn, today }: Signed,
) {
  if (ids.length === 0) return
  await db
    .updateTable('pair')
    .set({ state: 'secured', orderId })
    // The period begins as the order says; one that was over by then is a single day, to be closed by hand.
    .set((eb) => ({
      startsOn: eb.fn.coalesce('startsOn', sql<string>`least(${datedOn}::date, ends_on)`),
    }))
    .where('organisationId', '=', organisationId)
    .where('id', 'in', ids)
    .where('state', 'in', ['draft', 'proposed', 'confirmed'])
    .execute()
  await setMembersState(db, organisationId, ids, 'paired')
  await activatePairs(db, organisationId, ids, today)
}

/** Secured pairs whose start has come become active; answers how many. */
export async function activatePairs(
  db: Db,
  organisationId: string,
  ids: readonly string[],
  today: string,
): Promise<number> {
  const rows = await db
    .updateTable('pair')
    .set({ state: 'active' })
    .where('organisationId', '=', organisationId)
    .where('id', 'in', ids)
    .where('state', '=', 'secured')
    .where((eb) => eb.or([eb('startsOn', 'is', null), eb('startsOn', '<=', today)]))
    .returning('id')
    .execute()
  const active = rows.map((row) => row.id)
  if (active.length === 0) return 0
  await db
    .updateTable('pairMember')
    .set({ joinedOn: today })
    .where('organisationId', '=', organisationId)
    .where('pairId', 'in', active)
    .where('joinedOn', 'is', null)
    .execute()
  await setMembersState(db, organisationId, active, 'active')
  return active.length
}

export type Closing = {
  state: Extract<PairState, 'completed' | 'terminated_early' | 'replaced'>
  on: string
  reason: string
  comment?: string
}

/** Ends a pair with its reason; mentees and mentors without another open pair return to their bases. */
export async function closePair(
  db: Db,
  organisationId: string,
  pair: { id: string; state: PairState },
  closing: Closing,
): Promise<boolean> {
  if (!mayBecome(pair.state, closing.state)) return false
  await db
    .updateTable('pair')
    .set({
      state: closing.state,
      closedOn: closing.on,
      closingReason: closing.reason,
      closingComment: closing.comment ?? '',
    })
    .where('organisationId', '=', organisationId)
    .where('id', '=', pair.id)
    .execute()
  await db
    .updateTable('pairMember')
    .set({ leftOn: closing.on })
    .where('organisationId', '=', organisationId)
    .where('pairId', '=', pair.id)
    .where('leftOn', 'is', null)
    .execute()
  await releaseMembers(db, organisationId, [pair.id], closing.state === 'completed')
  return true
}

/** Members without another open pair go back to their base (or are done with the programme). */
async function releaseMembers(
  db: Db,
  organisationId: string,
  pairIds: readonly string[],
  completed: boolean,
) {
  const members = await db
    .selectFrom('pairMember as m')
    .select(['m.participationId', 'm.role'])
    .where('m.organisationId', '=', organisationId)
    .where('m.pairId', 'in', pairIds)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('pairMember as other')
            .innerJoin('pair', (join) =>
              join
                .onRef('pair.organisationId', '=', 'other.organisationId')
                .onRef('pair.id', '=', 'other.pairId'),
            )
            .select('pair.id')
            .whereRef('other.organisationId', '=', 'm.organisationId')
            .whereRef('other.participationId', '=', 'm.participationId')
            .where('pair.id', 'not in', pairIds)
            .where('pair.state', 'not in', ['completed', 'terminated_early', 'replaced']),
        ),
      ),
    )
    .execute()
  for (const role of ['mentor', 'mentee'] as const) {
    const ids = members.filter((one) => one.role === role).map((one) => one.participationId)
    if (ids.length === 0) continue
    const state = completed ? 'completed' : role === 'mentor' ? 'ready' : 'in_base'
    await db
      .updateTable('participation')
      .set({ state })
      .where('organisationId', '=', organisationId)
      .where('id', 'in', ids)
      .execute()
  }
}

async function setMembersState(
  db: Db,
  organisationId: string,
  pairIds: readonly string[],
  state: 'paired' | 'active',
) {
  const members = await db
    .selectFrom('pairMember')
    .select('participationId')
    .where('organisationId', '=', organisationId)
    .where('pairId', 'in', pairIds)
    .execute()
  await setParticipationState(
    db,
    organisationId,
    members.map((one) => one.participationId),
    state,
  )
}

/** Pairs before their order are no more: their members return to the bases, their drafts of orders lose them. */
export async function dissolvePairs(db: Db, organisationId: string, ids: readonly string[]) {
  await releaseMembers(db, organisationId, ids, false)
  await db
    .deleteFrom('documentLink')
    .where('organisationId', '=', organisationId)
    .where('subjectId', 'in', ids)
    .execute()
  await db.deleteFrom('pair').where('organisationId', '=', organisationId).where('id', 'in', ids).execute()
}
