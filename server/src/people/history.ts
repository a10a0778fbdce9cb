import { sql } from 'kysely'
import type { Db } from '#db'

/** Who makes a change, and when. */
export type Author = { organisationId: string; accountId: string | null; who: string; now: Date }

export type HistoryEntry = {
  subject: 'person' | 'representative' | 'participation' | 'consent'
  /** The person whose card shows it. */
  subjectId: string
  why?: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

/** Keeps what was and what became, whoever changed it; one statement for any number of entries. */
export async function writeHistory(db: Db, author: Author, entries: readonly HistoryEntry[]) {
  const at = author.now.toISOString()
  for (const part of chunks(entries, 1000)) {
    await sql`insert into history (organisation_id, subject, subject_id, at, account_id, who, why, before, after)
      select ${author.organisationId}, r.subject, r.subject_id, ${at}, ${author.accountId}, ${author.who},
        coalesce(r.why, ''), r.before, r.after
      from jsonb_to_recordset(${JSON.stringify(part.map(toColumns))}::jsonb)
        as r(subject text, subject_id uuid, why text, before jsonb, after jsonb)`.execute(db)
  }
}

const toColumns = ({ subjectId, ...entry }: HistoryEntry) => ({ ...entry, subject_id: subjectId })

/** In order, at most `size` at a time. */
export function chunks<T>(all: readonly T[], size: number): T[][] {
  const parts: T[][] = []
  for (let at = 0; at < all.length; at += size) parts.push(all.slice(at, at + size))
  return parts
}

/** The values of these fields as they were, for the history. */
export const pick = (row: object, fields: readonly string[]): Record<string, unknown> => {
  const values = row as Record<string, unknown>
  return Object.fromEntries(fields.map((field) => [field, values[field]]))
}
