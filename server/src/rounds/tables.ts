import type { DraftChange, DraftState, Solving } from '@app/model/rounds'
import type { ColumnType, Generated } from 'kysely'
import type { Solution } from '#matching'

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
    title: Generated<string>
    step: Generated<number>
    removedAt: string | null
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
  /** What is being computed, or has ended without an answer. */
  draftSolving: {
    organisationId: string
    draftId: string
    runId: Generated<string>
    baseStep: number
    change: Json<DraftChange | { kind: 'created' }>
    state: Json<DraftState>
    phase: Generated<Solving['phase']>
    share: number | null
    problem: Solving['problem']
    accountId: string | null
    who: Generated<string>
    since: string
    beatAt: string
  }
}
