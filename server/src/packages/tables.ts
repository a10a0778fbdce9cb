import type { PackageState } from '@app/model/packages'
import type { ColumnType, Generated } from 'kysely'

export type PackageTables = {
  paperPackage: {
    organisationId: string
    id: Generated<string>
    cycleId: string | null
    code: string
    variant: Generated<string>
    facts: ColumnType<Record<string, unknown>, string, never>
    subjects: string[]
    withFiles: Generated<boolean>
    state: Generated<PackageState>
    done: Generated<number>
    skipped: Generated<number>
    printFiles: Generated<string[]>
    zipFiles: Generated<string[]>
    createdBy: string | null
    createdAt: Generated<string>
    finishedAt: string | null
    expiresOn: string | null
  }
}
