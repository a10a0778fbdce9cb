import type { ImportRecord } from '@app/model/imports'
import {
  cardOf,
  foldedName,
  type KnownPerson,
  type KnownValues,
  type PersonRecord,
  type RepresentativeInput,
} from '@app/model/people'
import { foldName } from '@app/model/values'
import { sql } from 'kysely'
import type { Db } from '#db'

/** What the organisation knows already about the people of a list. */
export type Comparison = {
  cardOf: (record: PersonRecord) => KnownPerson | undefined
  placeOf: (personId: string, role: 'mentor' | 'mentee') => KnownValues | undefined
  hasRelative: (personId: string, one: RepresentativeInput) => boolean
}

/** Reads the cards of the same names, their places in the bases and their representatives: three queries for any list. */
export async function comparisonWith(
  db: Db,
  organisationId: string,
  cycleId: string,
  records: readonly ImportRecord[],
): Promise<Comparison> {
  const names = [...new Set(records.map((record) => foldedName(record.person)))]
  const cards: KnownPerson[] = await db
    .selectFrom('person')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('folded', '=', sql<string>`any(${names}::text[])`)
    .orderBy('createdAt')
    .execute()
  const ids = cards.map((card) => card.id)
  const places = await db
    .selectFrom('participation')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('cycleId', '=', cycleId)
    .where('personId', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  const relatives = await db
    .selectFrom('representative')
    .select(['personId', 'name', 'phone', 'email'])
    .where('organisationId', '=', organisationId)
    .where('personId', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  const byName = Map.groupBy(cards, (card) => card.folded)
  const byPlace = new Map(
    places.map((place) => [`${place.role} ${place.personId}`, place as unknown as KnownValues]),
  )
  const byPerson = Map.groupBy(relatives, (one) => one.personId)
  return {
    cardOf: (record) => cardOf(record, byName.get(foldedName(record)) ?? []),
    placeOf: (personId, role) => byPlace.get(`${role} ${personId}`),
    hasRelative: (personId, one) =>
      (byPerson.get(personId) ?? []).some(
        (other) =>
          foldName(other.name) === foldName(one.name) &&
          (!one.phone || Boolean(other.phone)) &&
          (!one.email || Boolean(other.email)),
      ),
  }
}
