import { z } from 'zod'
import { Role } from '#access'

/** Latin letters, digits, dot, dash, underscore, or an e-mail; compared without case. */
export const Login = z
  .string()
  .trim()
  .toLowerCase()
  .min(3)
  .max(100)
  .regex(/^[a-z0-9._@+-]+$/)

/** Entered passwords are bounded so that hashing cannot be made expensive. */
export const Password = z.string().min(1).max(200)

export const Membership = z.object({
  id: z.uuid(),
  role: Role,
  organisationId: z.uuid(),
  organisation: z.string(),
  organisationKind: z.string(),
  demo: z.boolean(),
})
export type Membership = z.output<typeof Membership>

/** Who is signed in, and in which role at the moment. */
export const Me = z
  .object({
    accountId: z.uuid(),
    login: z.string(),
    name: z.string(),
    /** First name and patronymic, as one is greeted. */
    greeting: z.string(),
    personId: z.uuid().nullable(),
    membership: Membership.nullable(),
    memberships: z.array(Membership),
    mustChangePassword: z.boolean(),
    totp: z.boolean(),
    /** From this day the role may not be used without a second factor; null when it needs none. */
    totpRequiredOn: z.iso.date().nullable(),
    unreadNotices: z.number().int(),
    version: z.string(),
  })
  .meta({ id: 'Me' })
export type Me = z.output<typeof Me>

export const SessionRow = z
  .object({
    id: z.string(),
    current: z.boolean(),
    device: z.string(),
    address: z.string().nullable(),
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
  })
  .meta({ id: 'Session' })
export type SessionRow = z.output<typeof SessionRow>

export const InvitationRow = z
  .object({
    id: z.uuid(),
    role: Role,
    name: z.string(),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    usedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Invitation' })
export type InvitationRow = z.output<typeof InvitationRow>

export const MemberRow = z
  .object({
    id: z.uuid(),
    accountId: z.uuid(),
    name: z.string(),
    login: z.string(),
    role: Role,
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime().nullable(),
    blocked: z.boolean(),
  })
  .meta({ id: 'Member' })
export type MemberRow = z.output<typeof MemberRow>
