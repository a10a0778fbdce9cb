import type { ColumnType } from 'kysely'

export type JournalTables = {
  journalEvent: {
    organisationId: string
    /** Eight-byte integer, read as text. */
    seq: string
    at: ColumnType<string, string | Date, never>
    accountId: string | null
    who: string
    role: string | null
    action: string
    subject: string | null
    subjectId: string | null
    details: string
    previousHash: string
    hash: string
  }
  journalHead: { organisationId: string; seq: string; hash: string }
}
