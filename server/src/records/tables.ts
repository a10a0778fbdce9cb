import type { Generated } from 'kysely'

export type RecordTables = {
  recordCase: {
    organisationId: string
    id: Generated<string>
    place: number
    index: string
    title: string
    years: number | null
    source: string
    kinds: string[]
  }
  numberingScheme: { organisationId: string; series: string; scheme: string }
}
