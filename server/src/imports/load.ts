import type { ImportRecord } from '@app/model/imports'
import type { Db } from '#db'
import { type Author, lockPeople, type Placed, putIntoBase, type Upserted, upsertPeople } from '#people'
import type { ImportRecordRow } from './queries.ts'
import type { Written } from './tables.ts'

/** Writes the chosen rows: cards, representatives, places in the bases. One transaction around it makes it whole. */
export async function writeList(
  db: Db,
  author: Author,
  one: ImportRecordRow,
  records: readonly ImportRecord[],
): Promise<Written> {
  const importId = one.id
  const why = `Список «${one.fileName}»`
  const people = await upsertPeople(
    db,
    author,
    records.map((record) => record.person),
    { importId, why },
  )
  const placed: Placed[] = []
  for (const role of ['mentee', 'mentor'] as const) {
    const entries = records.flatMap((record, i) => {
      const values = record[role]
      return values ? [{ personId: people[i]?.id ?? '', values }] : []
    })
    if (entries.length)
      placed.push(...(await putIntoBase(db, author, { cycleId: one.cycleId, role, entries, importId, why })))
  }
  return { people, placed }
}

/** Whether something has grown on what the list brought: then it cannot be taken back as if it had never been. */
export async function isDependedOn(
  db: Db,
  one: ImportRecordRow,
  { people, placed }: Written,
): Promise<boolean> {
  const { organisationId } = one
  const touched = [
    ...new Set([
      ...people.filter(isNot('same')).map((p) => p.id),
      ...placed.filter(isNot('same')).map((p) => p.personId),
    ]),
  ]
  if (touched.length === 0) return false
  const later = await db
    .selectFrom('history')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('at', '>', one.loadedAt ?? '')
    .where('subjectId', 'in', touched)
    .limit(1)
    .executeTakeFirst()
  if (later) return true
  const pair = await db
    .selectFrom('pairMember')
    .select('pairId')
    .where('organisationId', '=', organisationId)
    .where('participationId', 'in', placed.length ? placed.map((p) => p.id) : [organisationId])
    .limit(1)
    .executeTakeFirst()
  if (pair) return true
  const added = people.filter((p) => p.change === 'new').map((p) => p.id)
  if (added.length === 0) return false
  const consent = await db
    .selectFrom('consent')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('personId', 'in', added)
    .limit(1)
    .executeTakeFirst()
  const elsewhere = await db
    .selectFrom('participation')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('personId', 'in', added)
    .where((eb) => eb.or([eb('importId', 'is', null), eb('importId', '!=', one.id)]))
    .limit(1)
    .executeTakeFirst()
  return Boolean(consent || elsewhere)
}

/** Takes everything back to what it was before the list: in the reverse order of writing. */
export async function takeBack(db: Db, author: Author, one: ImportRecordRow, { people, placed }: Written) {
  const { organisationId } = author
  await lockPeople(db, organisationId)
  const relatives = people.flatMap((p) => p.representatives)
  for (const part of parts(relatives))
    await db
      .deleteFrom('representative')
      .where('organisationId', '=', organisationId)
      .where('id', 'in', part)
      .execute()
  for (const part of parts(placed.filter((p) => p.change === 'new').map((p) => p.id)))
    await db
      .deleteFrom('participation')
      .where('organisationId', '=', organisationId)
      .where('id', 'in', part)
      .execute()
  for (const p of placed) {
    // `before` holds columns of this very row, as they were read from it.
    if (p.change === 'changed' && p.before)
      await db
        .updateTable('participation')
        .set(p.before as never)
        .where('organisationId', '=', organisationId)
        .where('id', '=', p.id)
        .execute()
  }
  for (const part of parts(people.filter((p) => p.change === 'new').map((p) => p.id))) {
    await db
      .deleteFrom('history')
      .where('organisationId', '=', organisationId)
      .where('subjectId', 'in', part)
      .execute()
    await db
      .deleteFrom('person')
      .where('organisationId', '=', organisationId)
      .where('importId', '=', one.id)
      .where('id', 'in', part)
      .execute()
  }
  for (const p of people) await restoreCard(db, organisationId, p)
}

async function restoreCard(db: Db, organisationId: string, { id, change, before }: Upserted) {
  if (change !== 'changed' || !before) return
  await db
    .updateTable('person')
    .set(before as never)
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute()
}

const isNot = (change: string) => (one: { change: string }) => one.change !== change

function parts(ids: readonly string[]): string[][] {
  const list: string[][] = []
  for (let from = 0; from < ids.length; from += 1000) list.push(ids.slice(from, from + 1000))
  return list
}
