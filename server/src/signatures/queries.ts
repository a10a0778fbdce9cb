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
    .orderBy(sql`paper_signature.person_id is null`)
    .execute()

/** Those who sign besides the head, with when each has. */
export async function listSigners(db: Db, organisationId: string, documentId: string) {
  const rows = await db
    .selectFrom('paperSigner as signer')
    .innerJoin('person as p', (join) =>
      join.onRef('p.organisationId', '=', 'signer.organisationId').onRef('p.id', '=', 'signer.personId'),
    )
    .leftJoin('paperSignature as s', (join) =>
      join
        .onRef('s.organisationId', '=', 'signer.organisationId')
        .onRef('s.documentId', '=', 'signer.documentId')
        .onRef('s.personId', '=', 'signer.personId'),
    )
    .select(['signer.personId', 's.signedAt', 'p.position'])
    .select(sql<string>`concat_ws(' ', p.last_name, p.first_name, nullif(p.patronymic, ''))`.as('name'))
    .select(sql<string>`coalesce(p.group_name, nullif(p.position, ''), '')`.as('place'))
    .where('signer.organisationId', '=', organisationId)
    .where('signer.documentId', '=', documentId)
    .orderBy('signer.no')
    .execute()
  const reachable = await listReachable(
    db,
    organisationId,
    rows.map((row) => row.personId),
  )
  return rows.map((row) => ({ ...row, reachable: reachable.has(row.personId) }))
}

async function listReachable(db: Db, organisationId: string, personIds: readonly string[]) {
  if (personIds.length === 0) return new Set<string | null>()
  const rows = await asServer(db, () =>
    db
      .selectFrom('membership')
      .select('personId')
      .where('organisationId', '=', organisationId)
      .where('personId', 'in', personIds)
      .where('endedAt', 'is', null)
      .execute(),
  )
  return new Set(rows.map((row) => row.personId))
}

export const listScans = (db: Db, organisationId: string, documentId: string) =>
  db
    .selectFrom('paperScan')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('documentId', '=', documentId)
    .orderBy('addedAt')
    .execute()
