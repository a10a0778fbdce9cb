import { type ConsentKind, type GateSettings, readGateSettings } from '@app/model/consents'
import { fullName } from '@app/model/people'
import { sql } from 'kysely'
import type { Db } from '#db'

/** Ages and demands that the organisation has set for the gate before a pair. */
export async function findGateSettings(db: Db, organisationId: string): Promise<GateSettings> {
  const { rows } = await sql<{ consents: unknown }>`select settings -> 'consents' as consents
    from organisation where id = ${organisationId}`.execute(db)
  return readGateSettings(rows[0]?.consents)
}

export type Paper = {
  kind: ConsentKind
  signedOn: string
  expiresOn: string | null
  withdrawnOn: string | null
}

/** Papers of these people that were not taken back, by person: what the gate looks at. */
export async function papersOf(
  db: Db,
  organisationId: string,
  personIds: readonly string[],
): Promise<Map<string, Paper[]>> {
  const rows = await db
    .selectFrom('consent')
    .select(['personId', 'kind', 'signedOn', 'expiresOn', 'withdrawnOn'])
    .where('organisationId', '=', organisationId)
    .where('personId', '=', sql<string>`any(${personIds}::uuid[])`)
    .where('withdrawnOn', 'is', null)
    .execute()
  const byPerson = new Map<string, Paper[]>()
  for (const { personId, ...row } of rows) {
    const papers = byPerson.get(personId) ?? []
    papers.push(row)
    byPerson.set(personId, papers)
  }
  return byPerson
}

const columns = [
  ...(['id', 'personId', 'kind', 'number', 'signedBy', 'signedOn', 'expiresOn', 'storagePlace'] as const),
  ...(['withdrawnOn', 'withdrawalNumber'] as const),
]

export const listConsents = (db: Db, organisationId: string, personId: string) =>
  db
    .selectFrom('consent')
    .select(columns)
    .where('organisationId', '=', organisationId)
    .where('personId', '=', personId)
    .orderBy('signedOn', 'desc')
    .orderBy('createdAt', 'desc')
    .execute()

/** The register with the names of the subjects, newest first. */
export const listRegister = (db: Db, organisationId: string, groups: readonly string[] | undefined) =>
  db
    .selectFrom('consent')
    .innerJoin('person', (join) =>
      join
        .onRef('person.organisationId', '=', 'consent.organisationId')
        .onRef('person.id', '=', 'consent.personId'),
    )
    .select(columns.map((column) => `consent.${column}` as const))
    .select(['person.lastName', 'person.firstName', 'person.patronymic', 'person.groupName'])
    .where('consent.organisationId', '=', organisationId)
    .$if(groups !== undefined, (query) =>
      query.where('person.groupName', '=', sql<string>`any(${groups ?? []}::text[])`),
    )
    .orderBy('consent.signedOn', 'desc')
    .orderBy('consent.createdAt', 'desc')
    .limit(20_000)
    .execute()

/** The whole register as a paper shows it. */
export const listJournal = async (db: Db, organisationId: string) =>
  (await listRegister(db, organisationId, undefined)).map((row) => ({ ...row, name: fullName(row) }))

/** A consent with the class of its person, locked. */
export const lockConsent = (db: Db, organisationId: string, id: string) =>
  db
    .selectFrom('consent')
    .select(columns)
    .select('organisationId')
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const setWithdrawn = (
  db: Db,
  organisationId: string,
  id: string,
  values: { withdrawnOn: string; withdrawalNumber: string | null },
) =>
  db
    .updateTable('consent')
    .set(values)
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirstOrThrow()
