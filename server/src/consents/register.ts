import { randomUUID } from 'node:crypto'
import {
  type Consent,
  type ConsentKind,
  type Registration,
  type UnfitReason,
  unfitConsent,
  usualSigner,
} from '@app/model/consents'
import { fullName } from '@app/model/people'
import { sql } from 'kysely'
import type { Db } from '#db'
import { type Author, chunks, writeHistory } from '#people'
import { findGateSettings, papersOf } from './queries.ts'

export type Skipped = { personId: string; kind: ConsentKind; why: UnfitReason }

/** Enters a pile of papers: each person gets those of the named kinds that fit him and are not there yet. */
export async function registerConsents(
  db: Db,
  author: Author,
  registration: Registration,
): Promise<{ registered: Consent[]; skipped: Skipped[]; unknown: number }> {
  const { organisationId } = author
  const { kinds, signedOn, expiresOn = null, storagePlace = '', signedBy = '', number = '' } = registration
  const ids = [...new Set(registration.personIds)]
  const settings = await findGateSettings(db, organisationId)
  const people = await findSubjects(db, organisationId, ids)
  const papers = await papersOf(db, organisationId, ids)
  const representatives = await findSigners(db, organisationId, ids)
  const registered: Consent[] = []
  const skipped: Skipped[] = []
  let next = registration.numberFrom ?? 1
  for (const id of ids) {
    const person = people.get(id)
    if (!person) continue
    for (const kind of new Set(kinds)) {
      const [why] = unfitConsent(kind, person, papers.get(id) ?? [], { signedOn }, settings)
      if (why) {
        skipped.push({ personId: id, kind, why })
        continue
      }
      const usual = usualSigner(kind, person, representatives.get(id) ?? [], signedOn, settings)
      registered.push({
        ...{ id: randomUUID(), personId: id, kind, signedOn, expiresOn, storagePlace },
        ...{ withdrawnOn: null, withdrawalNumber: null },
        number: number.includes('{n}') ? number.replaceAll('{n}', String(next++)) : number,
        signedBy: signedBy || usual,
      })
    }
  }
  await insertConsents(db, author, registered)
  return { registered, skipped, unknown: ids.length - people.size }
}

async function insertConsents(db: Db, author: Author, consents: readonly Consent[]) {
  for (const part of chunks(consents, 1000)) {
    await sql`insert into consent (organisation_id, id, person_id, kind, number, signed_by, signed_on, expires_on,
        storage_place, registered_by, created_at)
      select ${author.organisationId}, r.id, r."personId", r.kind, r.number, r."signedBy", r."signedOn",
        r."expiresOn", r."storagePlace", ${author.accountId}::uuid, ${author.now.toISOString()}
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as r(id uuid, "personId" uuid, kind text,
        number text, "signedBy" text, "signedOn" date, "expiresOn" date, "storagePlace" text)`.execute(db)
  }
  const entries = consents.map(({ personId, kind, signedOn, number }) => ({
    ...{ subject: 'consent' as const, subjectId: personId, before: null },
    after: { kind, signedOn, number },
  }))
  await writeHistory(db, author, entries)
}

async function findSubjects(db: Db, organisationId: string, ids: readonly string[]) {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'kind', 'bornOn', 'lastName', 'firstName', 'patronymic'])
    .where('organisationId', '=', organisationId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, { kind: row.kind, bornOn: row.bornOn, name: fullName(row) }]))
}

async function findSigners(db: Db, organisationId: string, ids: readonly string[]) {
  const rows = await db
    .selectFrom('representative')
    .select(['personId', 'name', 'relation'])
    .where('organisationId', '=', organisationId)
    .where('personId', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('createdAt')
    .execute()
  return Map.groupBy(rows, (row) => row.personId)
}
