import { isAuthority, type OrganisationKind } from '@app/model/organisations'
import { sql } from 'kysely'
import { asAnother, type Db } from '#db'

/** Row-level security narrows these to what the actor may see. */
export const organisations = (db: Db) => db.selectFrom('organisation').selectAll()

export const findOrganisation = (db: Db, id: string) =>
  organisations(db).where('id', '=', id).executeTakeFirst()

type Authority = { id: string; kind: OrganisationKind; municipality: string | null; region: string | null }

/** Organisations that mentor in the territory of an authority, by their names; none where it has no territory. */
export async function listOrganisationsOf(db: Db, { id, kind, municipality, region }: Authority) {
  const scope = kind === 'regional' ? 'region' : 'municipality'
  const place = scope === 'region' ? region : municipality
  if (!isAuthority(kind) || !place) return []
  return asAnother(db, { organisationId: id, municipality, region, scope }, () =>
    organisations(db)
      .where(scope, '=', place)
      .where('kind', 'in', ['school', 'college', 'additional', 'preschool'])
      .orderBy('shortName')
      .execute(),
  )
}

/** Counts for an authority or the administrator: they run with the rights of the server and name no person. */
export const countsOf = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('organisation')
    .select('organisation.id')
    .select(
      sql<string | null>`(select a.name from membership m join account a on a.id = m.account_id
      where m.organisation_id = organisation.id and m.role = 'curator' and m.ended_at is null
      order by m.created_at limit 1)`.as('curator'),
    )
    .select(
      sql<number>`(select count(*)::int from cycle where organisation_id = organisation.id)`.as('cycles'),
    )
    .select(roleCount('mentee').as('mentees'))
    .select(roleCount('mentor').as('mentors'))
    .select(pairCount.as('pairs'))
    .select(
      sql<string | null>`(select max(at) from journal_event where organisation_id = organisation.id)`.as(
        'lastActivity',
      ),
    )
    .where('organisation.id', 'in', ids)
    .execute()

/** Of the cycles that are open: last year's people and pairs say nothing of how the work goes. */
const open = sql`select id from cycle where organisation_id = organisation.id and closed_on is null`

const roleCount = (role: 'mentor' | 'mentee') =>
  sql<number>`(select count(distinct person_id)::int from participation
    where organisation_id = organisation.id and role = ${role} and left_on is null
    and state not in ('draft', 'withdrawn') and cycle_id in (${open}))`

/** A pair is one only from its order on; one that has ended early does not count. */
const pairCount = sql<number>`(select count(*)::int from pair where organisation_id = organisation.id
  and cycle_id in (${open}) and state in ('secured', 'active', 'paused', 'completed'))`
