import type { ColumnType, Generated } from 'kysely'

export type ProgrammeTables = {
  cycle: {
    organisationId: string
    id: Generated<string>
    title: string
    academicYear: string | null
    template: string
    startsOn: string
    endsOn: string
    closedOn: string | null
    settings: ColumnType<Record<string, unknown>, string | undefined, string>
    createdAt: Generated<string>
    createdBy: string | null
  }
  cycleForm: { organisationId: string; cycleId: string; form: string; title: string; federalForm: string }
  stageClosure: {
    organisationId: string
    cycleId: string
    stage: number
    closedOn: string
    closedBy: string | null
    comment: string
  }
  todayVisit: {
    organisationId: string
    accountId: string
    seenAt: ColumnType<string, string, string>
    since: string | null
  }
}
