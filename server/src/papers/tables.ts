import type { CaseForms } from '@app/model/words'
import type { ColumnType } from 'kysely'

export type PaperTables = {
  correctedCase: {
    organisationId: string
    /** As it is written: a full name or a post. */
    text: string
    forms: ColumnType<CaseForms, string, string>
    correctedBy: string
    correctedAt: string
  }
}
