import { paperSources } from '@app/model/drafting'
import type { Facts } from '@app/model/programmes'
import { sql } from 'kysely'
import type { Db } from '#db'
import type { FactScope } from './facts.ts'

type Counted = Required<
  Pick<
    Facts,
    | 'forms'
    | 'participants'
    | 'learnersIn'
    | 'teachersIn'
    | 'rounds'
    | 'pairsFormed'
    | 'pairsSecured'
    | 'pairsActive'
    | 'pairsPaused'
    | 'pairsFinished'
    | 'pairsEndedEarly'
    | 'confirmationsRefused'
    | 'ordersDraft'
    | 'ordersToSign'
    | 'ordersSigned'
  >
>

/** Every order waits for the head; those of pairs are counted apart, for the stages. */
const orderCodes = [...new Set(paperSources.filter(({ life }) => life === 'order').map(({ code }) => code))]

/** Forms, matching, pairs and the orders that secure them (D14 and what changes it). */
export async function pairFacts(db: Db, { cycles }: FactScope): Promise<ReadonlyMap<string, Facts>> {
  const ids = cycles.map(({ id }) => id)
  const organisations = [...new Set(cycles.map(({ organisationId }) => organisationId))]
  const { rows } = await sql<Counted & { id: string }>`
    with one as (select organisation_id, id from cycle
        where organisation_id = any(${organisations}::uuid[]) and id = any(${ids}::uuid[])),
    pairs as (select cycle_id,
        count(*) filter (where state in ('draft', 'proposed', 'confirmed'))::int as formed,
        count(*) filter (where state = 'secured')::int as secured,
        count(*) filter (where state = 'active')::int as active,
        count(*) filter (where state = 'paused')::int as paused,
        count(*) filter (where state = 'completed')::int as finished,
        count(*) filter (where state in ('terminated_early', 'replaced'))::int as ended,
        count(*) filter (where state in ('draft', 'proposed', 'confirmed') and exists (
          select from pair_confirmation c where c.organisation_id = pair.organisation_id
          and c.pair_id = pair.id and c.answer = 'refuse'))::int as refused
      from pair where organisation_id = any(${organisations}::uuid[]) and cycle_id = any(${ids}::uuid[])
      group by 1),
    orders as (select cycle_id,
        count(*) filter (where code in ('D14', 'D24') and registered_at is null)::int as draft,
        count(*) filter (where registered_at is not null and signed_on is null)::int as waiting,
        count(*) filter (where code in ('D14', 'D24') and signed_on is not null)::int as signed
      from document where organisation_id = any(${organisations}::uuid[]) and cycle_id = any(${ids}::uuid[])
        and code = any(${orderCodes}) and cancelled_on is null
      group by 1),
    people as (select p.cycle_id, count(distinct p.person_id)::int as everybody,
        count(distinct p.person_id) filter (where q.kind = 'learner')::int as learners,
        count(distinct p.person_id) filter (where q.kind = 'teacher')::int as teachers
      from participation p join person q on q.organisation_id = p.organisation_id and q.id = p.person_id
      where p.organisation_id = any(${organisations}::uuid[]) and p.cycle_id = any(${ids}::uuid[])
        and p.state not in ('draft', 'withdrawn') and p.left_on is null
      group by 1)
    select one.id,
      (select count(*)::int from cycle_form f
        where f.organisation_id = one.organisation_id and f.cycle_id = one.id) as forms,
      (select count(*)::int from matching_round r
        where r.organisation_id = one.organisation_id and r.cycle_id = one.id) as rounds,
      coalesce(everybody, 0) as participants, coalesce(learners, 0) as "learnersIn",
      coalesce(teachers, 0) as "teachersIn",
      coalesce(formed, 0) as "pairsFormed", coalesce(secured, 0) as "pairsSecured",
      coalesce(active, 0) as "pairsActive", coalesce(paused, 0) as "pairsPaused",
      coalesce(finished, 0) as "pairsFinished", coalesce(ended, 0) as "pairsEndedEarly",
      coalesce(refused, 0) as "confirmationsRefused", coalesce(draft, 0) as "ordersDraft",
      coalesce(waiting, 0) as "ordersToSign", coalesce(signed, 0) as "ordersSigned"
    from one left join pairs on pairs.cycle_id = one.id left join orders on orders.cycle_id = one.id
      left join people on people.cycle_id = one.id`.execute(db)
  return new Map(rows.map(({ id, ...facts }) => [id, facts]))
}
