import type { ConfirmationSide, DecisionBody, OpinionGiver } from '@app/model/decisions'
import type { ColumnType, Generated } from 'kysely'

export type DecisionTables = {
  decisionRule: {
    organisationId: string
    form: string
    bodies: DecisionBody[]
    opinion: OpinionGiver | null
    employerAgreed: boolean
  }
  roundDecision: {
    organisationId: string
    id: Generated<string>
    roundId: string
    draftId: string
    letter: string
    step: number
    pairs: ColumnType<[mentee: string, mentor: string][], string, string>
    body: DecisionBody
    decidedOn: string
    protocolNumber: string
    opinionOn: string | null
    opinionNumber: string
    employerAgreedOn: string | null
    employerOrderOn: string | null
    employerOrderNumber: string
    comment: string
    accountId: string | null
    who: string
    recordedAt: string
  }
  confirmationRequest: { organisationId: string; pairId: string; askedAt: string; askedBy: string | null }
  confirmationLink: {
    organisationId: string
    tokenHash: string
    pairId: string
    personId: string
    side: ConfirmationSide
    createdAt: string
  }
}
