import { type Action, type Actor, scopeOf } from '@app/model/access'
import type { PersonInput } from '@app/model/people'
import { sql } from 'kysely'
import type { Db, Tables } from '#db'

type PersonRow = Tables['person']

/** Narrows a list of people to the classes of a tutor; other roles see the whole organisation. */
export const groupsWithin = (actor: Actor, action: Action): readonly string[] | undefined =>
  scopeOf(actor.role, action) === 'group' ? (actor.groups ?? []) : undefined

/** Cards with the columns the policy looks at. */
export const people = (db: Db) => db.selectFrom('person').selectAll('person').select('groupName as group')

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

/** The lines of «Все люди», the present first; `roles` are the bases of the cycle. */
export const listPeople = (
  db: Db,
  organisationId: string,
  { cycleId, groups }: { cycleId: string | undefined; groups: readonly string[] | undefined },
) =>
  db
    .selectFrom('person')
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('participation')
          .select('personId')
          .select(sql<string>`string_agg(role, ' ' order by role)`.as('roles'))
          .where('organisationId', '=', organisationId)
          // Without a cycle nobody stands anywhere.
          .where('cycleId', '=', cycleId ?? '00000000-0000-0000-0000-000000000000')
          .groupBy('personId')
          .as('base'),
      (join) => join.onRef('base.personId', '=', 'person.id'),
    )
    .select([
      'id',
      'kind',
      'lastName',
      'firstName',
      'patronymic',
      'groupName',
      'position',
      'bornOn',
      'leftOn',
    ])
    .select('base.roles')
    .where('organisationId', '=', organisationId)
    .$if(groups !== undefined, (query) =>
      query.where('groupName', '=', sql<string>`any(${groups ?? []}::text[])`),
    )
    .orderBy(sql`left_on is not null`)
    .orderBy(sql`last_name collate app_ru`)
    .orderBy(sql`first_name collate app_ru`)
    .orderBy(sql`patronymic collate app_ru`)
    .execute()

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
