import type { PairState } from '@app/model/pairs'
import type { ColumnType, Generated } from 'kysely'

export type PairTables = {
  pair: {
    organisationId: string
    id: Generated<string>
    cycleId: string
    number: string
    form: string
    variation: Generated<string>
    kind: Generated<string>
    channel: Generated<string>
    goal: Generated<string>
    state: Generated<PairState>
    startsOn: string | null
    endsOn: string | null
    roundId: string | null
    score: number | null
    /** Reasons of the proposal, as the matching engine gave them. */
    reasons: ColumnType<unknown[], string | undefined, string>
    orderId: string | null
    continuesId: string | null
    closedOn: string | null
    closingReason: string | null
    closingComment: Generated<string>
    responsible: Generated<string>
    createdBy: string | null
    createdAt: Generated<string>
    updatedAt: Generated<string>
  }
  pairMember: {
    organisationId: string
    pairId: string
    participationId: string
    personId: string
    role: 'mentor' | 'mentee'
    joinedOn: string | null
    leftOn: string | null
    goal: Generated<string>
  }
  pairConfirmation: {
    organisationId: string
    pairId: string
    personId: string
    side: 'mentor' | 'mentee' | 'representative'
    answer: 'agree' | 'questions' | 'refuse'
    comment: Generated<string>
    entry: Generated<'screen' | 'paper'>
    accountId: string | null
    at: Generated<string>
  }
}
