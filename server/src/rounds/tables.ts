import type { DraftChange, DraftState } from '@app/model/rounds'
import type { ColumnType, Generated } from 'kysely'

/** An assignment as a step keeps it: the rest is computed of the present data. */
export type Solution = { pairs: [mentee: string, mentor: string][]; proven: boolean }
export type Moved = { mentee: string; from: string | null; to: string | null }[]

type Json<T> = ColumnType<T, string, string>

export type RoundTables = {
  matchingRound: {
    organisationId: string
    id: Generated<string>
    cycleId: string
    form: string
    title: string
    settings: ColumnType<Record<string, unknown>, string | undefined, string>
    closedOn: string | null
    createdBy: string | null
    createdAt: Generated<string>
    updatedAt: Generated<string>
  }
  draft: {
    organisationId: string
    id: Generated<string>
    roundId: string
    letter: string
    step: Generated<number>
    createdBy: string | null
    createdAt: Generated<string>
    updatedAt: Generated<string>
  }
  draftStep: {
    organisationId: string
    draftId: string
    no: number
    change: Json<DraftChange | { kind: 'created' }>
    state: Json<DraftState>
    solution: Json<Solution>
    moved: ColumnType<Moved, string | undefined, string>
    accountId: string | null
    who: Generated<string>
    at: Generated<string>
  }
}
