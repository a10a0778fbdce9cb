import type { WishCollection } from '@app/model/wishes'
import { asServer, type Db } from '#db'
import { findGatheringOf, listGuests } from '#gatherings'
import { listParticipants } from '#rounds'
import { type CollectionRecord, listCards } from './queries.ts'

/** Whether cards can still be answered on a phone. */
export const isOpen = ({ openedAt, closedAt, closesOn }: CollectionRecord, today: string) =>
  openedAt !== null && closedAt === null && (closesOn === null || closesOn >= today)

export async function showCollection(
  db: Db,
  record: CollectionRecord,
  today: string,
): Promise<WishCollection> {
  const { organisationId, roundId } = record
  const rows = await listCards(db, organisationId, roundId)
  const reachable = await listReachable(db, organisationId)
  const known = new Set(rows.map((row) => row.id))
  const asked = await whoIsAsked(db, record, today)
  return {
    ...{ roundId, closesOn: record.closesOn, openedAt: record.openedAt, closedAt: record.closedAt },
    state: record.openedAt === null ? 'none' : isOpen(record, today) ? 'open' : 'closed',
    cards: rows.map((row) => ({ ...row, reachable: reachable.has(row.personId) })),
    missing: asked.people.filter((one) => !known.has(one.id)).length,
    gathering: asked.gathering,
  }
}

type Asked = { id: string; side: 'mentor' | 'mentee' }

/** Guests of the meeting but those who did not come; without a meeting everybody of the round. */
export async function whoIsAsked(
  db: Db,
  record: CollectionRecord,
  today: string,
): Promise<{ people: Asked[]; gathering: WishCollection['gathering'] }> {
  const { organisationId, roundId } = record
  const gathering = await findGatheringOf(db, organisationId, roundId)
  if (gathering) {
    const guests = await listGuests(db, organisationId, gathering.id)
    return {
      people: guests
        .filter((guest) => !guest.gone && guest.attendance !== 'absent')
        .map(({ id, role }) => ({ id, side: role })),
      gathering: {
        heldOn: gathering.heldOn,
        present: guests.filter((guest) => guest.attendance === 'present').length,
      },
    }
  }
  const { mentors, mentees } = await listParticipants(db, organisationId, record.cycleId, record.form, today)
  const byName = (people: readonly { id: string; name: string }[]) =>
    people.toSorted((a, b) => a.name.localeCompare(b.name, 'ru') || (a.id < b.id ? -1 : 1))
  return {
    people: [
      ...byName(mentors).map(({ id }): Asked => ({ id, side: 'mentor' })),
      ...byName(mentees).map(({ id }): Asked => ({ id, side: 'mentee' })),
    ],
    gathering: null,
  }
}

/** Cards of people for whom somebody signs in. */
async function listReachable(db: Db, organisationId: string): Promise<ReadonlySet<string>> {
  const rows = await asServer(db, () =>
    db
      .selectFrom('membership')
      .select('personId')
      .distinct()
      .where('organisationId', '=', organisationId)
      .where('personId', 'is not', null)
      .where('endedAt', 'is', null)
      .execute(),
  )
  return new Set(rows.flatMap((row) => row.personId ?? []))
}
