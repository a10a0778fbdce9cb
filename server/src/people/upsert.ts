import { randomUUID } from 'node:crypto'
import {
  cardOf,
  changesOf,
  foldedName,
  type KnownPerson,
  type PersonRecord,
  type RepresentativeInput,
} from '@app/model/people'
import { foldName } from '@app/model/values'
import { sql } from 'kysely'
import type { Db } from '#db'
import { dateOf } from '#http'
import { type Author, chunks, type HistoryEntry, pick, writeHistory } from './history.ts'

export type Upserted = {
  id: string
  change: 'new' | 'changed' | 'same'
  /** Values that were overwritten: enough to put them back. */
  before?: Record<string, unknown>
  /** Representatives that were not there before. */
  representatives: string[]
}

/** Where the records come from: the number of an import, and what the history says. */
export type Origin = { importId?: string | null; why?: string }

/**
 * Brings a list of people into the organisation: new cards, changes of known ones, representatives.
 * The answers stand in the order of the records. A few statements per thousand people; nobody else
 * brings people into this organisation until the transaction ends.
 */
export async function upsertPeople(
  db: Db,
  author: Author,
  records: readonly PersonRecord[],
  { importId = null, why = '' }: Origin = {},
): Promise<Upserted[]> {
  const { organisationId, now } = author
  const today = dateOf(now)
  await lockPeople(db, organisationId)
  const { byId, byName } = await knownPeople(db, organisationId, records)
  const added: KnownPerson[] = []
  const changed = new Map<string, KnownPerson>()
  const history: HistoryEntry[] = []

  const answers = records.map((record): Upserted => {
    const folded = foldedName(record)
    const namesakes = byName.get(folded) ?? []
    const present = record.id ? byId.get(record.id) : record.apart ? undefined : cardOf(record, namesakes)
    if (!present) {
      const person = newPerson(record, folded, today)
      added.push(person)
      byId.set(person.id, person)
      byName.set(folded, [...namesakes, person])
      history.push({ subject: 'person', subjectId: person.id, why, before: null, after: {} })
      return { id: person.id, change: 'new', representatives: [] }
    }
    const changes = changesOf(present, record, today)
    const fields = Object.keys(changes)
    if (fields.length === 0) return { id: present.id, change: 'same', representatives: [] }
    const before = pick(present, fields)
    history.push({ subject: 'person', subjectId: present.id, why, before, after: { ...changes } })
    Object.assign(present, changes)
    present.folded = foldedName(present)
    if (!added.includes(present)) changed.set(present.id, present)
    return { id: present.id, change: 'changed', before, representatives: [] }
  })

  await insertPeople(db, organisationId, added, importId, now)
  await updatePeople(db, organisationId, [...changed.values()], now)
  const told = records.flatMap((record, i) =>
    (record.representatives ?? []).map((one) => ({ ...one, answer: answers[i] as Upserted })),
  )
  await addRepresentatives(db, organisationId, told, importId, now)
  await writeHistory(db, author, history)
  return answers
}

/** One list at a time in an organisation: two curators who load the same file do not make doubles. */
export const lockPeople = (db: Db, organisationId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`people ${organisationId}`}, 0))`.execute(db)

const columns = [
  ...(['id', 'kind', 'lastName', 'firstName', 'patronymic', 'folded', 'bornOn', 'sex', 'groupName'] as const),
  ...(['position', 'speciality', 'category', 'experienceYears', 'experienceOn', 'employer'] as const),
  ...(['employerInn', 'phone', 'email', 'achievements', 'interests', 'consider'] as const),
  ...(['certificateNumber', 'certificateOn', 'certificateSeenBy'] as const),
]

/** People of the organisation whom the records may be about. */
async function knownPeople(db: Db, organisationId: string, records: readonly PersonRecord[]) {
  const ids = records.flatMap((record) => record.id ?? [])
  const names = [...new Set(records.map(foldedName))]
  const rows: KnownPerson[] = await db
    .selectFrom('person')
    .select(columns)
    .where('organisationId', '=', organisationId)
    .where((eb) =>
      eb.or([
        eb('id', '=', sql<string>`any(${ids}::uuid[])`),
        eb('folded', '=', sql<string>`any(${names}::text[])`),
      ]),
    )
    .orderBy('createdAt')
    .execute()
  const byName = new Map<string, KnownPerson[]>()
  for (const row of rows) byName.set(row.folded, [...(byName.get(row.folded) ?? []), row])
  return { byId: new Map(rows.map((row) => [row.id, row])), byName }
}

function newPerson(record: PersonRecord, folded: string, today: string): KnownPerson {
  const { id: _, apart: __, representatives: ___, ...told } = record
  return {
    ...{ firstName: '', patronymic: '', bornOn: null, sex: null, groupName: null, position: '' },
    ...{ speciality: '', category: '', experienceYears: null, employer: '', employerInn: '', phone: '' },
    ...{ email: '', achievements: '', interests: [], consider: '', certificateNumber: null },
    ...{ certificateOn: null, certificateSeenBy: null },
    ...told,
    experienceOn: record.experienceYears == null ? null : (record.experienceOn ?? today),
    id: randomUUID(),
    folded,
  }
}

const shape = sql`r(id uuid, kind text, "lastName" text, "firstName" text, patronymic text, folded text,
  "bornOn" date, sex text, "groupName" text, position text, speciality text, category text,
  "experienceYears" int, "experienceOn" date, employer text, "employerInn" text, phone text, email text,
  achievements text, interests text[], consider text, "certificateNumber" text, "certificateOn" date,
  "certificateSeenBy" text)`

const written = sql`kind, last_name, first_name, patronymic, folded, born_on, sex, group_name, position,
  speciality, category, experience_years, experience_on, employer, employer_inn, phone, email, achievements,
  interests, consider, certificate_number, certificate_on, certificate_seen_by`

const read = sql`r.kind, r."lastName", r."firstName", r.patronymic, r.folded, r."bornOn", r.sex, r."groupName",
  r.position, r.speciality, r.category, r."experienceYears", r."experienceOn", r.employer, r."employerInn",
  r.phone, r.email, r.achievements, coalesce(r.interests, '{}'), r.consider, r."certificateNumber",
  r."certificateOn", r."certificateSeenBy"`

async function insertPeople(
  db: Db,
  organisationId: string,
  people: readonly KnownPerson[],
  importId: string | null,
  now: Date,
) {
  const at = now.toISOString()
  for (const part of chunks(people, 1000)) {
    await sql`insert into person (organisation_id, id, ${written}, import_id, created_at, updated_at)
      select ${organisationId}, r.id, ${read}, ${importId}::uuid, ${at}, ${at}
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as ${shape}`.execute(db)
  }
}

async function updatePeople(db: Db, organisationId: string, people: readonly KnownPerson[], now: Date) {
  for (const part of chunks(people, 1000)) {
    await sql`update person set (${written}, updated_at) = row(${read}, ${now.toISOString()}::timestamptz)
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as ${shape}
      where person.organisation_id = ${organisationId} and person.id = r.id`.execute(db)
  }
}

type Told = RepresentativeInput & { answer: Upserted }

/** Adds those who are not known by name, or without a name by telephone; fills in missing contacts of the known. */
async function addRepresentatives(
  db: Db,
  organisationId: string,
  told: readonly Told[],
  importId: string | null,
  now: Date,
) {
  const people = [...new Set(told.map((one) => one.answer.id))]
  if (people.length === 0) return
  const known = await db
    .selectFrom('representative')
    .select(['id', 'personId', 'name', 'phone', 'email', 'relation'])
    .where('organisationId', '=', organisationId)
    .where('personId', '=', sql<string>`any(${people}::uuid[])`)
    .execute()
  const isSame = (one: Told, other: { personId: string; name: string }) =>
    other.personId === one.answer.id && foldName(other.name) === foldName(one.name)
  const byPerson = Map.groupBy(known, (one) => one.personId)
  const added: object[] = []
  const filled: object[] = []
  for (const one of told) {
    const present = byPerson.get(one.answer.id)?.find((other) => isSame(one, other))
    if (present) {
      const better = ['phone', 'email', 'relation'] as const
      if (!better.some((field) => one[field] && !present[field])) continue
      for (const field of better) present[field] ||= one[field] ?? ''
      filled.push(present)
    } else {
      const { answer, relation = '', phone = '', email = '', authority = '' } = one
      const row = { id: randomUUID(), personId: answer.id, name: one.name, relation, phone, email, authority }
      byPerson.set(answer.id, [...(byPerson.get(answer.id) ?? []), row])
      added.push(row)
      answer.representatives.push(row.id)
    }
    if (one.answer.change === 'same') one.answer.change = 'changed'
  }
  for (const part of chunks(added, 1000)) {
    await sql`insert into representative
        (organisation_id, id, person_id, name, relation, phone, email, authority, import_id, created_at)
      select ${organisationId}, r.id, r."personId", r.name, r.relation, r.phone, r.email, r.authority,
        ${importId}::uuid, ${now.toISOString()}
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as r(id uuid, "personId" uuid, name text,
        relation text, phone text, email text, authority text)`.execute(db)
  }
  for (const part of chunks(filled, 1000)) {
    await sql`update representative set phone = r.phone, email = r.email, relation = r.relation
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as r(id uuid, phone text, email text, relation text)
      where representative.organisation_id = ${organisationId} and representative.id = r.id`.execute(db)
  }
}
