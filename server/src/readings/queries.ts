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
}

/** Registered papers that these people have to read or to sign; what is not done first. */
export async function listOwnPapers(
  db: Db,
  organisationId: string,
  people: readonly string[],
  id: string | null = null,
): Promise<OwnPaper[]> {
  if (people.length === 0) return []
  const ids = [...people]
  const { rows } = await sql<Row>`
    with readers as (select document_id, min(read_on) as read_on, bool_and(read_on is null) as unread
        from familiarisation where organisation_id = ${organisationId} and person_id = any(${ids}::uuid[])
        group by 1),
    signers as (select s.document_id, min(done.signed_at) as signed_at from paper_signer s
        left join paper_signature done on done.organisation_id = s.organisation_id
          and done.document_id = s.document_id and done.person_id = s.person_id
        where s.organisation_id = ${organisationId} and s.person_id = any(${ids}::uuid[]) group by 1)
    select d.id, d.title, d.code, d.number, d.dated_on as "datedOn", d.registered_at as "registeredAt",
      d.signed_on as "signedOn", d.replaced_by_id as "replacedById", d.cancelled_on as "cancelledOn",
      readers.document_id is not null as reader, readers.read_on as "readOn",
      signers.document_id is not null as signer, signers.signed_at as "signedAt"
    from document d left join readers on readers.document_id = d.id
      left join signers on signers.document_id = d.id
    where d.organisation_id = ${organisationId} and d.registered_at is not null
      and (${id}::uuid is null or d.id = ${id}::uuid)
      and (readers.document_id is not null or signers.document_id is not null)
    order by (readers.unread or (signers.document_id is not null and signers.signed_at is null)) desc nulls last,
      d.dated_on desc, d.id
    limit 200`.execute(db)
  return rows.map((row) => ({
    ...row,
    state: paperState(row),
    kind: isDocumentCode(row.code) ? documentKind(row.code).title : row.title,
  }))
}
