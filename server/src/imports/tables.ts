import type { ImportPlan, Mapping, Mend } from '@app/model/imports'
import type { ColumnType, Generated } from 'kysely'
import type { Placed, Upserted } from '#people'

type Json<T> = ColumnType<T, string | undefined, string>

/** What loading has done: enough to take it back. */
export type Written = { people: Upserted[]; placed: Placed[] }

export type ImportTables = {
  import: {
    organisationId: string
    id: Generated<string>
    cycleId: string
    fileId: string | null
    fileName: string
    state: Generated<'ready' | 'loaded' | 'undone' | 'cancelled'>
    plan: ColumnType<ImportPlan, string, string>
    mappings: Json<Mapping[]>
    remembered: Generated<boolean>
    /** By `sheet` and row, as `keyOf` joins them. */
    edits: Json<Record<string, Mend>>
    counts: Json<Record<string, number>>
    written: ColumnType<Written | null, string | null | undefined, string | null>
    createdBy: string | null
    createdAt: ColumnType<string, string | Date, never>
    loadedAt: string | null
  }
  importMapping: {
    organisationId: string
    shape: string
    meanings: ColumnType<Mapping['meanings'], string, string>
    plan: ColumnType<ImportPlan, string, string>
  }
}
