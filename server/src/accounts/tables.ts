import type { Role } from '@app/model/access'
import type { ColumnType, Generated } from 'kysely'

type Moment = ColumnType<string, Date | string, Date | string>

export type AccountTables = {
  account: {
    id: Generated<string>
    login: string
    name: string
    email: string | null
    passwordHash: string | null
    mustChangePassword: Generated<boolean>
    totpSecret: string | null
    totpConfirmed: Generated<boolean>
    /** Eight-byte integer, read as text. */
    totpLastStep: string | null
    oidcSubject: string | null
    blockedAt: string | null
    createdAt: Generated<string>
  }
  membership: {
    id: Generated<string>
    accountId: string
    organisationId: string
    role: Role
    personId: string | null
    groups: Generated<string[]>
    createdAt: Generated<string>
    endedAt: string | null
  }
  session: {
    tokenHash: string
    accountId: string
    membershipId: string | null
    device: string
    address: string | null
    createdAt: Moment
    lastSeenAt: Moment
    expiresAt: Moment
  }
  invitation: {
    id: Generated<string>
    organisationId: string
    role: Role
    name: string
    email: string | null
    personId: string | null
    /** The account that gets a new password; null when the invitation makes one. */
    accountId: string | null
    linkHash: string
    codeHash: string
    createdBy: string | null
    createdAt: Moment
    expiresAt: Moment
    usedAt: string | null
    usedBy: string | null
    cancelledAt: string | null
  }
  signInFailure: { accountKey: string; address: string | null; at: Moment }
  setting: { name: string; value: ColumnType<unknown, string, string> }
}
