import type { ColumnType, Generated } from 'kysely'

export type NotificationTables = {
  notice: {
    organisationId: string
    id: Generated<string>
    accountId: string
    code: string
    params: ColumnType<Record<string, string | number>, string, string>
    link: string | null
    createdAt: Generated<string>
    readAt: string | null
  }
  mail: {
    organisationId: string
    id: Generated<string>
    recipient: string
    subject: string
    body: string
    state: Generated<'waiting' | 'sent' | 'failed' | 'kept'>
    attempts: Generated<number>
    lastError: string | null
    createdAt: Generated<string>
    sentAt: string | null
  }
}
