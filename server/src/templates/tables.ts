import type { ColumnType, Generated } from 'kysely'

export type TemplateTables = {
  templatePdf: {
    organisationId: string
    documentId: string
    key: string
    state: 'waiting' | 'ready' | 'failed'
    archive: boolean
    docxId: string | null
    pdfId: string | null
    askedAt: ColumnType<string, Date | string, Date | string>
  }
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
