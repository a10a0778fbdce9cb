import type { Role } from '@app/model/access'
import type { OwnPair } from '@app/model/programmes'
import { sql } from 'kysely'
import type { Db } from '#db'

/** Cards whose affairs the person may see: own, of the children, of the workers of the enterprise. */
export async function listOwnPeople(db: Db, organisationId: string, role: Role, people: readonly string[]) {
  if (role !== 'partner' || people.length === 0) return [...people]
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('kind', '=', 'partner')
    .where('employerInn', 'in', (eb) =>
      eb
        .selectFrom('person as own')
        .select('own.employerInn')
        .where('own.organisationId', '=', organisationId)
        .where('own.id', 'in', people)
        .where('own.employerInn', '<>', ''),
    )
    .execute()
  return [...new Set([...people, ...rows.map(({ id }) => id)])]
}

/**
 * Pairs of these people, the newest first. A draft is nobody's business but the curator's.
 * An enterprise sees that its worker is in a pair, not with whom.
 */
export async function listOwnPairs(
  db: Db,
  organisationId: string,
  role: Role,
  people: readonly string[],
): Promise<OwnPair[]> {
  if (people.length === 0) return []
  const side = role === 'representative' ? 'representative' : null
  const { rows } = await sql<OwnPair>`
    select pair.id, pair.number, pair.form, pair.state, coalesce(nullif(own.goal, ''), pair.goal) as goal,
      pair.starts_on as "startsOn", pair.ends_on as "endsOn", own.role as side,
      concat_ws(' ', me.last_name, me.first_name, nullif(me.patronymic, '')) as self,
      (pair.state = 'proposed' and not exists (select from pair_confirmation c
        where c.organisation_id = pair.organisation_id and c.pair_id = pair.id and c.person_id = own.person_id
        and c.side = coalesce(${side}, own.role))) as "toConfirm",
      case when ${role === 'partner'} then '[]'::json else (
        select coalesce(json_agg(json_build_object(
          'name', concat_ws(' ', q.last_name, q.first_name, nullif(q.patronymic, '')),
          'place', coalesce(q.group_name, nullif(q.position, ''), '')) order by q.folded), '[]')
        from pair_member other
        join person q on q.organisation_id = other.organisation_id and q.id = other.person_id
        where other.organisation_id = pair.organisation_id and other.pair_id = pair.id
        and other.role <> own.role and other.left_on is null) end as others
    from pair_member own
    join pair on pair.organisation_id = own.organisation_id and pair.id = own.pair_id
    join person me on me.organisation_id = own.organisation_id and me.id = own.person_id
    where own.organisation_id = ${organisationId} and own.person_id = any(${[...people]}::uuid[])
      and own.left_on is null and pair.state not in ('draft', 'replaced')
    order by pair.closed_on is not null, pair.created_at desc, pair.number desc
    limit 20`.execute(db)
  return rows
}

/** Where these people stand in the open cycles: for a first page without a pair. */
export async function listOwnParts(db: Db, organisationId: string, people: readonly string[]) {
  if (people.length === 0) return []
  return db
    .selectFrom('participation')
    .innerJoin('cycle', (join) =>
      join
        .onRef('cycle.organisationId', '=', 'participation.organisationId')
        .onRef('cycle.id', '=', 'participation.cycleId'),
    )
    .innerJoin('person', (join) =>
      join
        .onRef('person.organisationId', '=', 'participation.organisationId')
        .onRef('person.id', '=', 'participation.personId'),
    )
    .select(['participation.role', 'participation.state', 'cycle.title as cycle'])
    .select(
      sql<string>`concat_ws(' ', person.last_name, person.first_name, nullif(person.patronymic, ''))`.as(
        'self',
      ),
    )
    .where('participation.organisationId', '=', organisationId)
    .where('participation.personId', 'in', people)
    .where('participation.state', '<>', 'withdrawn')
    .where('cycle.closedOn', 'is', null)
    .orderBy('cycle.startsOn', 'desc')
    .execute()
}
