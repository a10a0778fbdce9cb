import { type Action, type Actor, scopeOf } from '@app/model/access'
import type { PersonInput, PersonRow as PersonLine } from '@app/model/people'
import { sql } from 'kysely'
import type { Db, Tables } from '#db'

type PersonRow = Tables['person']

/** Narrows a list of people to the classes of a tutor; other roles see the whole organisation. */
export const groupsWithin = (actor: Actor, action: Action): readonly string[] | undefined =>
  scopeOf(actor.role, action) === 'group' ? (actor.groups ?? []) : undefined

/** Cards with the columns the policy looks at. */
const people = (db: Db) => db.selectFrom('person').selectAll('person').select('groupName as group')

export const findPerson = (db: Db, organisationId: string, id: string) =>
  people(db).where('organisationId', '=', organisationId).where('id', '=', id).executeTakeFirst()

/** Locked, so that two people do not change a card at once. */
export const lockPerson = (db: Db, organisationId: string, id: string) =>
  people(db).where('organisationId', '=', organisationId).where('id', '=', id).forUpdate().executeTakeFirst()

export const findNamesakes = (db: Db, organisationId: string, folded: string) =>
  people(db)
    .where('organisationId', '=', organisationId)
    .where('folded', '=', folded)
    .orderBy('bornOn')
    .limit(20)
    .execute()

/** The lines of «Все люди» in the order of the alphabet, those who left last; `bases` are those of the cycle. */
export async function listPeople(
  db: Db,
  organisationId: string,
  { cycleId, groups }: { cycleId: string | undefined; groups: readonly string[] | undefined },
): Promise<PersonLine[]> {
  // One JSON crosses the thread of PGlite much faster than rows. The bases are asked for by the index of each
  // person: a join would be planned for fifty rows on tables that nobody has analysed yet.
  const { rows } = await sql<{
    lines: string | null
  }>`select json_agg(json_strip_nulls(row_to_json(r)))::text as lines
    from (
      select id, concat_ws(' ', last_name, nullif(first_name, ''), nullif(patronymic, '')) as name, kind,
        group_name as "group", nullif(position, '') as position, born_on as "bornOn", left_on as "leftOn",
        (select array_agg(role order by role) from participation a
          where a.organisation_id = person.organisation_id and a.cycle_id = ${cycleId ?? null}::uuid
          and a.person_id = person.id) as bases
      from person
      where organisation_id = ${organisationId}
        ${groups ? sql`and group_name = any(${groups}::text[])` : sql``}
    ) r`.execute(db)
  // The shape is that of the select above.
  const lines = JSON.parse(rows[0]?.lines ?? '[]') as PersonLine[]
  const { compare } = new Intl.Collator('ru', { numeric: true })
  return lines.sort(
    (a, b) => Number(Boolean(a.leftOn)) - Number(Boolean(b.leftOn)) || compare(a.name, b.name),
  )
}

export const listRepresentatives = (db: Db, organisationId: string, personId: string) =>
  db
    .selectFrom('representative')
    .select(['id', 'personId', 'name', 'relation', 'phone', 'email', 'authority'])
    .where('organisationId', '=', organisationId)
    .where('personId', '=', personId)
    .orderBy('createdAt')
    .execute()

export const findRepresentative = (db: Db, organisationId: string, personId: string, id: string) =>
  db
    .selectFrom('representative')
    .select(['id', 'personId', 'name', 'relation', 'phone', 'email', 'authority'])
    .where('organisationId', '=', organisationId)
    .where('personId', '=', personId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** The cycle that a base belongs to; `for share`, so that it is not closed in the middle of a change. */
export const findCycle = (db: Db, organisationId: string, id: string) =>
  db
    .selectFrom('cycle')
    .select(['id', 'organisationId', 'title', 'closedOn', 'startsOn', 'endsOn'])
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst()

/** A moment later than the former one, even when both changes fall into one millisecond. */
export const laterThan = (before: string, now: Date): string =>
  new Date(Math.max(now.getTime(), Date.parse(before) + 1)).toISOString()

/** Values of a card as the table takes them. */
export function cardValues(input: Partial<PersonInput>) {
  const { nameForms, positionForms, ...rest } = input
  return {
    ...rest,
    ...(nameForms === undefined ? {} : { nameForms: nameForms && JSON.stringify(nameForms) }),
    ...(positionForms === undefined ? {} : { positionForms: positionForms && JSON.stringify(positionForms) }),
  } satisfies Partial<Record<keyof PersonRow, unknown>>
}
