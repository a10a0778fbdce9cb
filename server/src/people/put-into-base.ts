import { randomUUID } from 'node:crypto'
import { type BaseRole, type KnownValues, type ParticipationValues, valuesToldAnew } from '@app/model/people'
import { sql } from 'kysely'
import type { Db } from '#db'
import { dateOf } from '#http'
import { type Author, chunks, type HistoryEntry, pick, writeHistory } from './history.ts'

export type Entry = { personId: string; values?: ParticipationValues }

export type Placed = {
  /** The participation. */
  id: string
  personId: string
  change: 'new' | 'changed' | 'same'
  before?: Record<string, unknown>
}

type Placing = {
  cycleId: string
  role: BaseRole
  entries: readonly Entry[]
  importId?: string | null
  why?: string
}

/**
 * Puts people into a base of a cycle. Who is there already keeps his place, and what the entry tells anew
 * is added to it. The answers stand in the order of the entries.
 */
export async function putIntoBase(
  db: Db,
  author: Author,
  { cycleId, role, entries, importId = null, why = '' }: Placing,
): Promise<Placed[]> {
  const { organisationId, now } = author
  const ids = [...new Set(entries.map((entry) => entry.personId))]
  const rows = await db
    .selectFrom('participation')
    .select(columns)
    .where('organisationId', '=', organisationId)
    .where('cycleId', '=', cycleId)
    .where('role', '=', role)
    .where('personId', '=', sql<string>`any(${ids}::uuid[])`)
    .forUpdate()
    .execute()
  // The table allows these codes only.
  const byPerson = new Map(rows.map((row) => [row.personId, row as Row]))
  const added: Row[] = []
  const changed = new Map<string, Row>()
  const history: HistoryEntry[] = []

  const answers = entries.map(({ personId, values = {} }): Placed => {
    const present = byPerson.get(personId)
    if (!present) {
      const row = { ...nothing, enteredOn: dateOf(now), ...values, id: randomUUID(), personId }
      byPerson.set(personId, row)
      added.push(row)
      history.push({ subject: 'participation', subjectId: personId, why, before: null, after: { role } })
      return { id: row.id, personId, change: 'new' }
    }
    const changes = valuesToldAnew(present, values)
    const fields = Object.keys(changes)
    if (fields.length === 0) return { id: present.id, personId, change: 'same' }
    const before = pick(present, fields)
    history.push({ subject: 'participation', subjectId: personId, why, before, after: changes })
    Object.assign(present, changes)
    if (!added.includes(present)) changed.set(present.id, present)
    return { id: present.id, personId, change: 'changed', before }
  })

  for (const part of chunks(added, 1000)) {
    await sql`insert into participation (organisation_id, id, cycle_id, person_id, role, import_id, state,
        entered_on, ${written}, created_at, updated_at)
      select ${organisationId}, r.id, ${cycleId}::uuid, r."personId", ${role}, ${importId}::uuid, 'in_base',
        r."enteredOn", ${read}, ${now.toISOString()}, ${now.toISOString()}
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as ${shape}`.execute(db)
  }
  for (const part of chunks([...changed.values()], 1000)) {
    await sql`update participation set (${written}, updated_at) = row(${read}, ${now.toISOString()}::timestamptz)
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as ${shape}
      where participation.organisation_id = ${organisationId} and participation.id = r.id`.execute(db)
  }
  await writeHistory(db, author, history)
  return answers
}

type Row = KnownValues & { id: string; personId: string; enteredOn?: string }

const columns = [
  ...(['id', 'personId', 'forms', 'request', 'requestTags', 'competencies', 'subject'] as const),
  ...(['wishedAgeFrom', 'wishedAgeTo', 'capacity', 'slots', 'channels', 'timeResource'] as const),
  ...(['result', 'caseLink'] as const),
]

const nothing: Omit<Row, 'id' | 'personId'> = {
  ...{ forms: [], request: '', requestTags: [], competencies: [], subject: '', slots: [], channels: [] },
  ...{ wishedAgeFrom: null, wishedAgeTo: null, capacity: null, timeResource: '', result: '', caseLink: '' },
}

const shape = sql`r(id uuid, "personId" uuid, "enteredOn" date, forms text[], request text,
  "requestTags" text[], competencies text[], subject text, "wishedAgeFrom" int, "wishedAgeTo" int,
  capacity int, slots text[], channels text[], "timeResource" text, result text, "caseLink" text)`

const written = sql`forms, request, request_tags, competencies, subject, wished_age_from, wished_age_to,
  capacity, slots, channels, time_resource, result, case_link`

const read = sql`r.forms, r.request, r."requestTags", r.competencies, r.subject, r."wishedAgeFrom",
  r."wishedAgeTo", r.capacity, r.slots, r.channels, r."timeResource", r.result, r."caseLink"`
