import type { WaitingStepKind } from '@app/model/waiting'
import type { ColumnType, Generated } from 'kysely'

export type WaitingTables = {
  waitingStep: {
    organisationId: string
    id: Generated<string>
    participationId: string
    kind: WaitingStepKind
    note: string
    details: ColumnType<Record<string, unknown>, string | undefined, string>
    accountId: string | null
    who: string
    at: string
  }
}
