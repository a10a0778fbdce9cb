import type { Pairing } from '@app/model/bases'
import type { BaseRole } from '@app/model/people'
import { sql } from 'kysely'
import type { Db } from '#db'

type Wanted = { organisationId: string; cycleId: string; role: BaseRole }

/** Pairs of the cycle, open and ended, as seen from one side; drafts of matching are no pairs yet. */
export async function listPairings(db: Db, { organisationId, cycleId, role }: Wanted): Promise<Pairing[]> {
  const { rows } = await sql<{ pairings: string | null }>`select json_agg(r)::text as pairings from (
    select me.person_id as "personId", pair.form, pair.starts_on as "startedOn",
      coalesce(me.left_on, pair.closed_on) as "endedOn",
      json_agg(json_build_object('name', concat_ws(' ', o.last_name, nullif(o.first_name, ''),
        nullif(o.patronymic, '')), 'kind', o.kind, 'group', o.group_name, 'position', o.position,
        'employer', o.employer) order by o.folded) as partners
    from pair
    join pair_member me on me.organisation_id = pair.organisation_id and me.pair_id = pair.id
    join pair_member other on other.organisation_id = me.organisation_id and other.pair_id = me.pair_id
      and other.role <> me.role
    join person o on o.organisation_id = other.organisation_id and o.id = other.person_id
    where pair.organisation_id = ${organisationId} and pair.cycle_id = ${cycleId}::uuid and me.role = ${role}
      and pair.state not in ('draft', 'proposed')
    group by pair.id, me.person_id, pair.form, pair.starts_on, me.left_on, pair.closed_on
  ) r`.execute(db)
  return JSON.parse(rows[0]?.pairings ?? '[]') as Pairing[] // The shape is that of the select above.
}
