import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#db'

/** What happened to what. `details` hold codes and counts, never values that a destruction would have to find. */
export type JournalEntry = {
  action: string
  subject?: string
  subjectId?: string
  details?: Record<string, unknown>
}

export type JournalEvent = JournalEntry & {
  at: Date
  organisationId: string
  accountId: string | null
  who: string
  role: string | null
}

/** Events without an organisation: sign-in of somebody without a role, the installation itself. */
export const noOrganisation = '00000000-0000-0000-0000-000000000000'

const firstHash = '0'.repeat(64)

/** Appends one event; the head row is locked, so the chain has no forks. */
export async function writeJournal(db: Db, event: JournalEvent) {
  const organisationId = event.organisationId || noOrganisation
  await db
    .insertInto('journalHead')
    .values({ organisationId, seq: '0', hash: firstHash })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const head = await db
    .selectFrom('journalHead')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const row = {
    organisationId,
    seq: String(BigInt(head.seq) + 1n),
    at: event.at.toISOString(),
    accountId: event.accountId,
    who: event.who,
    role: event.role,
    action: event.action,
    subject: event.subject ?? null,
    subjectId: event.subjectId ?? null,
    details: JSON.stringify(event.details ?? {}),
    previousHash: head.hash,
  }
  const hash = hashOf(row)
  await db
    .insertInto('journalEvent')
    .values({ ...row, hash })
    .execute()
  await db
    .updateTable('journalHead')
    .set({ seq: row.seq, hash })
    .where('organisationId', '=', organisationId)
    .execute()
}

type Hashed = {
  organisationId: string
  seq: string
  at: string
  accountId: string | null
  who: string
  role: string | null
  action: string
  subject: string | null
  subjectId: string | null
  details: string
  previousHash: string
}

/** SHA-256 over every field in a fixed order, the previous hash included. */
function hashOf(e: Hashed): string {
  const fields = [
    e.organisationId,
    e.seq,
    e.at,
    e.accountId,
    e.who,
    e.role,
    e.action,
    e.subject,
    e.subjectId,
    e.details,
  ]
  return createHash('sha256')
    .update(JSON.stringify([...fields, e.previousHash]))
    .digest('hex')
}

export type Verification = {
  events: number
  organisations: number
  broken?: { organisationId: string; seq: string }
}

/** Walks every chain from its first event; names the first link that does not hold. */
export async function verifyJournal(db: Db): Promise<Verification> {
  const heads = await db.selectFrom('journalHead').selectAll().orderBy('organisationId').execute()
  let events = 0
  for (const head of heads) {
    let previous = firstHash
    let seq = 0n
    for (;;) {
      const rows = await db
        .selectFrom('journalEvent')
        .selectAll()
        .where('organisationId', '=', head.organisationId)
        .where('seq', '>', String(seq))
        .orderBy('seq')
        .limit(1000)
        .execute()
      for (const row of rows) {
        const holds =
          row.previousHash === previous && row.hash === hashOf(row) && BigInt(row.seq) === seq + 1n
        if (!holds) return { events, organisations: heads.length, broken: row }
        previous = row.hash
        seq = BigInt(row.seq)
        events += 1
      }
      if (rows.length < 1000) break
    }
    // A chain cut at its end still hashes; its head remembers how long it was.
    if (previous !== head.hash || String(seq) !== head.seq)
      return {
        events,
        organisations: heads.length,
        broken: { organisationId: head.organisationId, seq: String(seq + 1n) },
      }
  }
  const { rows } = await sql<{ orphans: string }>`select count(*) as orphans from journal_event e
    where not exists (select from journal_head h where h.organisation_id = e.organisation_id)`.execute(db)
  if (Number(rows[0]?.orphans) > 0)
    return { events, organisations: heads.length, broken: { organisationId: '?', seq: '1' } }
  return { events, organisations: heads.length }
}
