import { type ChangeCode, changeCodes, places } from '@app/model/programmes'
import { sql } from 'kysely'
import type { Db } from '#db'

/** Where each change can be looked at. */
const links = {
  'people-added': places.people,
  'mentees-added': places.mentees,
  'mentors-added': places.mentors,
  'answers-changed': places.people,
  'consents-registered': places.people,
  'consents-withdrawn': places.people,
  'pairs-formed': places.pairs,
  'pairs-closed': places.pairs,
  confirmations: places.pairs,
  refusals: places.pairs,
  'orders-signed': places.documents,
} as const satisfies Record<ChangeCode, string>

/** What has happened in the organisation since the moment: counts, in one query. */
export async function listChanges(db: Db, organisationId: string, since: string | null) {
  if (since === null) return []
  const after = sql`organisation_id = ${organisationId} and`
  const moment = sql`${since}::timestamptz`
  const { rows } = await sql<Record<ChangeCode, number>>`select
    (select count(*) from person where ${after} created_at > ${moment})::int as "people-added",
    (select count(*) from participation where ${after} role = 'mentee' and created_at > ${moment})::int as "mentees-added",
    (select count(*) from participation where ${after} role = 'mentor' and created_at > ${moment})::int as "mentors-added",
    (select count(*) from participation where ${after} updated_at > ${moment} and created_at <= ${moment})::int as "answers-changed",
    (select count(distinct person_id) from consent where ${after} created_at > ${moment})::int as "consents-registered",
    (select count(distinct person_id) from consent where ${after} withdrawn_on >= ${moment}::date
      and created_at <= ${moment})::int as "consents-withdrawn",
    (select count(*) from pair where ${after} created_at > ${moment})::int as "pairs-formed",
    (select count(*) from pair where ${after} closed_on >= ${moment}::date and updated_at > ${moment})::int as "pairs-closed",
    (select count(*) from pair_confirmation where ${after} answer = 'agree' and at > ${moment})::int as confirmations,
    (select count(*) from pair_confirmation where ${after} answer <> 'agree' and at > ${moment})::int as refusals,
    (select count(*) from document where ${after} signed_on >= ${moment}::date and updated_at > ${moment})::int as "orders-signed"`.execute(
    db,
  )
  const [counts] = rows
  return changeCodes.flatMap((code) =>
    counts && counts[code] > 0 ? [{ code, count: counts[code], link: links[code] }] : [],
  )
}
