import { kindOf, pairNumber } from '@app/model/pairs'
import type { Db } from '#db'
import { lastPairNumber } from './queries.ts'

export type NewPair = {
  mentorId: string
  menteeIds: string[]
  score?: number | undefined
  reasons?: unknown[] | undefined
  goal?: string | undefined
}

export type PairFrame = {
  organisationId: string
  cycleId: string
  form: string
  roundId?: string | undefined
  startsOn?: string | undefined
  endsOn?: string | undefined
  continuesId?: string
  /** The mentees stay in their present pair until the order is signed. */
  keepMentees?: boolean
  createdBy: string
  today: string
}

/** Writes draft pairs with the next numbers of the year and marks both sides as proposed. */
export async function createPairs(db: Db, frame: PairFrame, wanted: readonly NewPair[]): Promise<string[]> {
  const { organisationId, cycleId, form, today } = frame
  const year = Number(today.slice(0, 4))
  const last = await lastPairNumber(db, organisationId, year)
  const ids = wanted.flatMap((one) => [one.mentorId, ...one.menteeIds])
  const participations = await db
    .selectFrom('participation')
    .select(['id', 'personId', 'request'])
    .where('organisationId', '=', organisationId)
    .where('id', 'in', ids)
    .execute()
  const byId = new Map(participations.map((one) => [one.id, one]))
  const rows = await db
    .insertInto('pair')
    .values(
      wanted.map((one, i) => ({
        ...{ organisationId, cycleId, form, roundId: frame.roundId ?? null, createdBy: frame.createdBy },
        number: pairNumber(year, last + i + 1),
        kind: kindOf(one.menteeIds.length),
        // The goal starts from the request, which is what the pair has met for.
        goal:
          one.goal ?? (one.menteeIds.length === 1 ? (byId.get(one.menteeIds[0] ?? '')?.request ?? '') : ''),
        score: one.score ?? null,
        reasons: JSON.stringify(one.reasons ?? []),
        startsOn: frame.startsOn ?? null,
        endsOn: frame.endsOn ?? null,
        continuesId: frame.continuesId ?? null,
      })),
    )
    .returning(['id', 'number'])
    .execute()
  const idOf = new Map(rows.map((row) => [row.number, row.id]))
  const members = wanted.flatMap((one, i) => {
    const pairId = idOf.get(pairNumber(year, last + i + 1)) ?? ''
    const member = (participationId: string, role: 'mentor' | 'mentee') => ({
      ...{ organisationId, pairId, participationId, role },
      personId: byId.get(participationId)?.personId ?? '',
    })
    return [member(one.mentorId, 'mentor'), ...one.menteeIds.map((id) => member(id, 'mentee'))]
  })
  for (let from = 0; from < members.length; from += 1000)
    await db
      .insertInto('pairMember')
      .values(members.slice(from, from + 1000))
      .execute()
  const proposed = frame.keepMentees ? wanted.map((one) => one.mentorId) : ids
  await setParticipationState(db, organisationId, proposed, 'proposed')
  return rows.map((row) => row.id)
}

/** The state of the base follows the state of the pair. */
export async function setParticipationState(
  db: Db,
  organisationId: string,
  ids: readonly string[],
  state: 'proposed' | 'paired' | 'active' | 'completed' | 'terminated',
) {
  if (ids.length === 0) return
  await db
    .updateTable('participation')
    .set({ state, updatedAt: new Date().toISOString() })
    .where('organisationId', '=', organisationId)
    .where('id', 'in', ids)
    .execute()
}
