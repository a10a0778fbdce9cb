import { positionOf } from '@app/model/approvals'
import type { SignerKey } from '@app/model/signatures'
import { sql } from 'kysely'
import { asServer, type Db } from '#db'

/** The act that is in force: without one nobody signs electronically. */
export const findRule = (db: Db, organisationId: string) =>
  db
    .selectFrom('signingRule')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()

export type Rule = NonNullable<Awaited<ReturnType<typeof findRule>>>

export async function hasJoined(db: Db, rule: Rule | undefined, accountId: string): Promise<boolean> {
  if (!rule) return false
  const row = await db
    .selectFrom('signingParticipant')
    .select('ruleId')
    .where('organisationId', '=', rule.organisationId)
    .where('accountId', '=', accountId)
    .where('ruleId', '=', rule.id)
    .executeTakeFirst()
  return row !== undefined
}

/** Signatures of a paper with their acts, the first one first. */
export const listSignatures = (db: Db, organisationId: string, documentId: string) =>
  db
    .selectFrom('paperSignature')
    .innerJoin('signingRule', (join) =>
      join
        .onRef('signingRule.organisationId', '=', 'paperSignature.organisationId')
        .onRef('signingRule.id', '=', 'paperSignature.ruleId'),
    )
    .selectAll('paperSignature')
    .select(['signingRule.actName', 'signingRule.actOn', 'signingRule.actNumber'])
    .where('paperSignature.organisationId', '=', organisationId)
    .where('paperSignature.documentId', '=', documentId)
    .orderBy('paperSignature.signedAt')
    // Of one moment: the head signs last.
    .orderBy(sql`paper_signature.side = 'head'`)
    .execute()

type SignerRow = {
  side: 'own' | 'representative' | 'office'
  personId: string | null
  accountId: string | null
  signedAt: string | null
  refusedAt: string | null
  reason: string | null
  kind: string | null
  bornOn: string | null
  name: string
  place: string
}

/** Those who sign besides the head: whether each has signed, or has refused and why. */
export async function listSigners(db: Db, organisationId: string, documentId: string) {
  const { rows } = await sql<SignerRow>`
    select signer.side, signer.person_id as "personId", signer.account_id as "accountId",
      done.signed_at as "signedAt", p.kind, p.born_on as "bornOn",
      case when done.id is null then said.refused_at end as "refusedAt", said.reason,
      coalesce(case when signer.side = 'representative' then (select string_agg(r.name, ' / ' order by r.created_at)
        from representative r where r.organisation_id = p.organisation_id and r.person_id = p.id) end,
        case when signer.side = 'own' then full_name.words end, '') as name,
      case when signer.side = 'representative' then full_name.words
        else coalesce(p.group_name, nullif(p.position, ''), '') end as place
    from paper_signer signer
    left join person p on p.organisation_id = signer.organisation_id and p.id = signer.person_id
    left join lateral (select concat_ws(' ', p.last_name, p.first_name, nullif(p.patronymic, '')) as words)
      full_name on true
    left join paper_signature done on done.organisation_id = signer.organisation_id
      and done.document_id = signer.document_id and done.side = signer.side
      and coalesce(done.person_id, done.account_id) = coalesce(signer.person_id, signer.account_id)
    left join lateral (select r.refused_at, r.reason from paper_refusal r
      where r.organisation_id = signer.organisation_id and r.document_id = signer.document_id and r.side = signer.side
        and coalesce(r.person_id, r.account_id) = coalesce(signer.person_id, signer.account_id)
      order by r.refused_at desc limit 1) said on true
    where signer.organisation_id = ${organisationId} and signer.document_id = ${documentId}
    order by signer.no`.execute(db)
  const members = await listMembers(db, organisationId, rows)
  return rows.map(({ refusedAt, reason, ...row }) => {
    const own = members.filter((one) =>
      row.side === 'office'
        ? one.accountId === row.accountId
        : one.personId === row.personId &&
          (one.role === 'representative') === (row.side === 'representative'),
    )
    return {
      ...row,
      key: keyOf(row),
      // An official without a card is known by the account alone.
      name: row.name || own.map((one) => one.name)[0] || '',
      place: row.side === 'office' ? positionOf(own[0]?.role ?? 'curator') : row.place,
      refused: refusedAt ? { at: refusedAt, reason: reason ?? '' } : null,
      reachable: own.length > 0,
    }
  })
}

/** A row as the contract names a signer. */
const keyOf = ({
  side,
  personId,
  accountId,
}: Pick<SignerRow, 'side' | 'personId' | 'accountId'>): SignerKey =>
  side === 'office' ? { side, accountId: accountId ?? '' } : { side, personId: personId ?? '' }

/** Who signs in for these cards and accounts. */
const listMembers = (
  db: Db,
  organisationId: string,
  rows: readonly Pick<SignerRow, 'personId' | 'accountId'>[],
) =>
  asServer(db, () =>
    db
      .selectFrom('membership')
      .innerJoin('account', 'account.id', 'membership.accountId')
      .select(['membership.personId', 'membership.accountId', 'membership.role', 'account.name'])
      .where('membership.organisationId', '=', organisationId)
      .where('membership.endedAt', 'is', null)
      .where('account.blockedAt', 'is', null)
      .where(
        sql<boolean>`(membership.person_id = any(${rows.flatMap((one) => one.personId ?? [])}::uuid[])
          or membership.account_id = any(${rows.flatMap((one) => one.accountId ?? [])}::uuid[]))`,
      )
      .orderBy('membership.createdAt')
      .execute(),
  )

export const listScans = (db: Db, organisationId: string, documentId: string) =>
  db
    .selectFrom('paperScan')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('documentId', '=', documentId)
    .orderBy('addedAt')
    .execute()
