import type { ConsentKind } from '@app/model/consents'
import type { Generated } from 'kysely'

export type ConsentTables = {
  consent: {
    organisationId: string
    id: Generated<string>
    personId: string
    kind: ConsentKind
    number: Generated<string>
    signedBy: Generated<string>
    signedOn: string
    expiresOn: string | null
    storagePlace: Generated<string>
    withdrawnOn: string | null
    withdrawalNumber: string | null
    registeredBy: string | null
    createdAt: Generated<string>
  }
}
