import { type Gathering, ProtocolFacts } from '@app/model/gatherings'
import { isMinor } from '@app/model/people'
import type { Db } from '#db'
import { listParticipants } from '#rounds'
import { type GatheringRecord, listGuests } from './queries.ts'

/** The meeting with its guests, and those of the round who are not on the list. */
export async function showGathering(db: Db, record: GatheringRecord, today: string): Promise<Gathering> {
  const { organisationId } = record
  const guests = await listGuests(db, organisationId, record.id)
  const invited = new Set(guests.map((guest) => guest.id))
  const people = await listParticipants(db, organisationId, record.cycleId, record.form, today)
  const missing = (['mentor', 'mentee'] as const).flatMap((role) =>
    people[`${role}s`].filter((one) => !invited.has(one.id)).map(({ id, name }) => ({ id, role, name })),
  )
  return {
    ...record,
    guests: guests.map((guest) => ({
      ...guest,
      place: guest.groupName ?? guest.position,
      minor: isMinor(guest.bornOn, today) ?? false,
    })),
    missing,
    protocol: ProtocolFacts.parse(record.protocol),
  }
}
