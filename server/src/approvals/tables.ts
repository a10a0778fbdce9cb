import type { AgreementAnswer, AgreementMode } from '@app/model/approvals'
import type { ColumnType, Generated } from 'kysely'

type Moment = ColumnType<string, Date | string, Date | string>

export type ApprovalTables = {
  agreement: {
    organisationId: string
    id: Generated<string>
    documentId: string
    mode: AgreementMode
    dueOn: string | null
    sentAt: Moment
    sentOn: string
    sentBy: string | null
    who: string
    remindedOn: string | null
    withdrawnAt: ColumnType<string | null, Date | string | null | undefined, Date | string | null>
  }
  agreementStep: {
    organisationId: string
    agreementId: string
    no: number
    accountId: string | null
    name: string
    position: string
  }
  agreementAnswer: {
    organisationId: string
    id: Generated<string>
    agreementId: string
    step: number
    seq: number
    answer: AgreementAnswer
    remarks: string
    entry: 'screen' | 'paper'
    answeredOn: string
    answeredAt: Moment
    accountId: string | null
    who: string
    textHash: string
  }
}
