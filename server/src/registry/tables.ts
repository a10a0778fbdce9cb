import type { Edit, EditionCause } from '@app/model/editions'
import type { ColumnType, Generated } from 'kysely'

export type DocumentTables = {
  document: {
    organisationId: string
    id: Generated<string>
    cycleId: string | null
    code: string
    title: string
    facts: ColumnType<Record<string, unknown>, string | undefined, string>
    content: ColumnType<Record<string, unknown> | null, string | null | undefined, string | null>
    number: string | null
    numberSeq: number | null
    datedOn: string | null
    registeredAt: string | null
    registeredBy: string | null
    signedOn: string | null
    signedBy: string | null
    cancelledOn: string | null
    cancelledWhy: string | null
    replacesId: string | null
    replacedById: string | null
    checkCode: string | null
    /** Corrections by hand, laid over what is composed. */
    edits: ColumnType<Edit[], string | undefined, string>
    revision: Generated<number>
    searchText: Generated<string>
    caseId: string | null
    createdBy: string | null
    createdAt: Generated<string>
    updatedAt: Generated<string>
  }
  documentLink: { organisationId: string; documentId: string; subject: string; subjectId: string }
  documentCounter: { organisationId: string; series: string; year: number; last: number }
  documentNumberTaken: {
    organisationId: string
    series: string
    year: number
    number: string
    documentId: string
  }
  documentEdition: {
    organisationId: string
    documentId: string
    number: number
    cause: EditionCause
    edits: ColumnType<Edit[], string, string>
    lines: ColumnType<string[], string, string>
    restored: number | null
    accountId: string | null
    who: string
    savedAt: string
  }
  familiarisation: {
    organisationId: string
    documentId: string
    personId: string
    readOn: string | null
    how: 'screen' | 'paper' | null
  }
}
