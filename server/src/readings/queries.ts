import type { Actor } from '@app/model/access'
import { documentKind, isDocumentCode } from '@app/model/documents'
import type { OwnPaper } from '@app/model/readings'
import { paperState } from '@app/model/registry'
import { sql } from 'kysely'
import type { Db } from '#db'

type Row = {
  id: string
  title: string
  code: string
  number: string | null
  datedOn: string | null
  registeredAt: string | null
  signedOn: string | null
  replacedById: string | null
  cancelledOn: string | null
  reader: boolean
  readOn: string | null
  signer: boolean
  signedAt: string | null
  refusedAt: string | null
}

/**
 * Registered papers that the person has to read or to sign; what is not done first. A representative signs for the
 * child and reads nothing in the place of a grown one.
 */
export async function listOwnPapers(
  db: Db,
  { organisationId, accountId, role, people = [] }: Actor,
  id: string | null = null,
): Promise<OwnPaper[]> {
  const ids = [...people]
  const stands = role === 'representative'
  const { rows } = await sql<Row>`
    with readers as (select document_id, min(read_on) as read_on, bool_and(read_on is null) as unread
        from familiarisation where organisation_id = ${organisationId} and person_id = any(${ids}::uuid[])
          and not ${stands} group by 1),
    signers as (select s.document_id, min(done.signed_at) as signed_at, max(said.refused_at) as refused_at
        from paper_signer s
        left join paper_signature done on done.organisation_id = s.organisation_id
          and done.document_id = s.document_id and done.side = s.side
          and coalesce(done.person_id, done.account_id) = coalesce(s.person_id, s.account_id)
        left join paper_refusal said on said.organisation_id = s.organisation_id
          and said.document_id = s.document_id and said.side = s.side
          and coalesce(said.person_id, said.account_id) = coalesce(s.person_id, s.account_id)
        where s.organisation_id = ${organisationId} and case s.side
          when 'representative' then ${stands} and s.person_id = any(${ids}::uuid[])
          when 'own' then not ${stands} and s.person_id = any(${ids}::uuid[])
          else not ${stands} and s.account_id = ${accountId}::uuid end
        group by 1)
    select d.id, d.title, d.code, d.number, d.dated_on as "datedOn", d.registered_at as "registeredAt",
      d.signed_on as "signedOn", d.replaced_by_id as "replacedById", d.cancelled_on as "cancelledOn",
      readers.document_id is not null as reader, readers.read_on as "readOn",
      signers.document_id is not null as signer, signers.signed_at as "signedAt",
      case when signers.signed_at is null then signers.refused_at end as "refusedAt"
    from document d left join readers on readers.document_id = d.id
      left join signers on signers.document_id = d.id
    where d.organisation_id = ${organisationId} and d.registered_at is not null
      and (${id}::uuid is null or d.id = ${id}::uuid)
      and (readers.document_id is not null or signers.document_id is not null)
    order by (readers.unread or (signers.document_id is not null and signers.signed_at is null and signers.refused_at is null)) desc nulls last,
      d.dated_on desc, d.id
    limit 200`.execute(db)
  return rows.map((row) => ({
    ...row,
    state: paperState(row),
    kind: isDocumentCode(row.code) ? documentKind(row.code).title : row.title,
  }))
}

/** Papers that wait for their signatures though somebody has refused to give his. */
export async function countRefusedSignatures(db: Db, organisationId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct d.id)::int as count from paper_refusal r
    join document d on d.organisation_id = r.organisation_id and d.id = r.document_id
    join paper_signer s on s.organisation_id = r.organisation_id and s.document_id = r.document_id and s.side = r.side
      and coalesce(s.person_id, s.account_id) = coalesce(r.person_id, r.account_id)
    where r.organisation_id = ${organisationId} and d.signed_on is null and d.cancelled_on is null
      and d.replaced_by_id is null
      and not exists (select from paper_signature done where done.organisation_id = r.organisation_id
        and done.document_id = r.document_id and done.side = r.side
        and coalesce(done.person_id, done.account_id) = coalesce(r.person_id, r.account_id))`.execute(db)
  return rows[0]?.count ?? 0
}
