import type { ColumnType, Generated } from 'kysely'

type Moment = ColumnType<string, Date | string, Date | string>

export type SignatureTables = {
  signingRule: {
    organisationId: string
    id: Generated<string>
    actName: string
    actOn: string
    actNumber: string
    families: Generated<boolean>
    adoptedAt: Moment
    adoptedBy: string | null
    who: string
    endedAt: ColumnType<string | null, Date | string | null | undefined, Date | string | null>
  }
  signingParticipant: { organisationId: string; accountId: string; ruleId: string; joinedAt: Moment }
  paperSigner: {
    organisationId: string
    documentId: string
    no: number
    side: 'own' | 'representative' | 'office'
    /** Null: an official without a card, who signs by the account. */
    personId: string | null
    accountId: string | null
  }
  paperRefusal: {
    organisationId: string
    id: Generated<string>
    documentId: string
    side: 'own' | 'representative' | 'office'
    personId: string | null
    accountId: string
    who: string
    reason: string
    refusedAt: Moment
  }
  paperSignature: {
    organisationId: string
    id: Generated<string>
    documentId: string
    side: 'head' | 'own' | 'representative' | 'office'
    /** Null: the head, or an official without a card. */
    personId: string | null
    accountId: string
    who: string
    position: string
    how: 'password' | 'code'
    signedAt: Moment
    ruleId: string
    textHash: string
    pdfId: string
    pdfSha256: string
    docxId: string
    docxSha256: string
  }
  paperScan: {
    organisationId: string
    id: Generated<string>
    documentId: string
    fileId: string
    name: string
    type: string
    size: number
    sha256: string
    who: string
    addedAt: Moment
  }
}
