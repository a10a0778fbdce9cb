import type { ColumnType, Generated } from 'kysely'

export type TemplateTables = {
  template: {
    organisationId: string
    id: Generated<string>
    code: string
    version: number
    fileId: string
    active: boolean
    unknownTags: ColumnType<string[], string, string>
    uploadedBy: string | null
    uploadedByName: string
    uploadedAt: string
    failedAt: string | null
  }
}
