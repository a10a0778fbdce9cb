import { z } from 'zod'
import { Role } from '#access'
import { Done, endpoint } from '#api'
import { InvitationRow, Login, Me, MemberRow, Password, SessionRow } from './account.ts'

const Id = z.object({ id: z.uuid() })

/** What the page before sign-in has to know. */
export const Installation = z.object({
  empty: z.boolean(),
  demo: z.boolean(),
  oidc: z.boolean(),
  /** Accounts of the demo installation, entered with one click; empty in a real one. */
  demoAccounts: z.array(
    z.object({ role: Role, organisation: z.string(), login: z.string(), password: z.string() }),
  ),
})
export type Installation = z.output<typeof Installation>

/** Code and link of an invitation; both are shown once and stored only as hashes. */
export const NewInvitation = z.object({ invitation: InvitationRow, link: z.string(), code: z.string() })

export const accountApi = {
  installation: endpoint({
    method: 'GET',
    url: '/installation',
    action: 'public',
    summary: 'Whether the installation is empty, real or a demonstration',
    response: Installation,
  }),
  setUp: endpoint({
    method: 'POST',
    url: '/installation/administrator',
    action: 'public',
    summary: 'Creates the first administrator with the one-time code of the console',
    body: z.object({
      code: z.string().max(50),
      login: Login,
      password: Password,
      name: z.string().trim().min(1).max(200),
    }),
    response: Done,
    refusals: ['account.installation-ready', 'account.setup-code-wrong', 'account.password-weak'],
  }),
  fillDemo: endpoint({
    method: 'POST',
    url: '/installation/demo',
    action: 'public',
    summary: 'Fills an empty installation with invented organisations',
    response: Done,
    refusals: ['account.installation-ready'],
  }),
  signIn: endpoint({
    method: 'POST',
    url: '/session',
    action: 'public',
    summary: 'Signs in by login and password (and the second factor where it is on) with a cookie',
    body: z.object({ login: z.string().max(200), password: Password, code: z.string().max(20).optional() }),
    response: Me,
    refusals: [
      'account.wrong-credentials',
      'account.locked',
      'account.blocked',
      'account.code-needed',
      'account.code-wrong',
    ],
  }),
  me: endpoint({
    method: 'GET',
    url: '/session',
    action: 'account',
    summary: 'Who is signed in',
    response: Me,
  }),
  signOut: endpoint({
    method: 'DELETE',
    url: '/session',
    action: 'account',
    summary: 'Signs out',
    response: Done,
  }),
  chooseMembership: endpoint({
    method: 'PUT',
    url: '/session/membership',
    action: 'account',
    summary: 'Switches the organisation and role of this session',
    body: Id,
    response: Me,
    refusals: ['account.no-membership'],
  }),
  sessions: endpoint({
    method: 'GET',
    url: '/sessions',
    action: 'account',
    summary: 'Open sessions of the signed-in person',
    response: z.array(SessionRow),
  }),
  revokeSession: endpoint({
    method: 'DELETE',
    url: '/sessions/:id',
    action: 'account',
    summary: 'Ends one session',
    params: z.object({ id: z.string().max(64) }),
    response: Done,
  }),
  revokeOthers: endpoint({
    method: 'DELETE',
    url: '/sessions',
    action: 'account',
    summary: 'Ends all other sessions of the signed-in person',
    response: Done,
  }),
  changePassword: endpoint({
    method: 'PUT',
    url: '/account/password',
    action: 'account',
    summary: 'Changes the password and ends all other sessions',
    body: z.object({ current: Password, next: Password }),
    response: Done,
    refusals: ['account.password-weak', 'account.password-wrong'],
  }),
  startTotp: endpoint({
    method: 'POST',
    url: '/account/totp',
    action: 'account',
    summary: 'A new secret of the second factor, in force after its first code',
    response: z.object({ secret: z.string(), uri: z.string(), svg: z.string() }),
  }),
  confirmTotp: endpoint({
    method: 'PUT',
    url: '/account/totp',
    action: 'account',
    summary: 'Turns the second factor on',
    body: z.object({ code: z.string().max(20) }),
    response: Done,
    refusals: ['account.code-wrong'],
  }),
  removeTotp: endpoint({
    method: 'POST',
    url: '/account/totp/removal',
    action: 'account',
    summary: 'Turns the second factor off',
    body: z.object({ password: Password }),
    response: Done,
    refusals: ['account.password-wrong'],
  }),
  members: endpoint({
    method: 'GET',
    url: '/members',
    action: 'membership.read',
    summary: 'People with a role in the organisation',
    response: z.array(MemberRow),
  }),
  endMembership: endpoint({
    method: 'DELETE',
    url: '/members/:id',
    action: 'membership.write',
    summary: 'Takes a role away',
    params: Id,
    response: Done,
    refusals: ['account.last-administrator'],
  }),
  resetAccess: endpoint({
    method: 'POST',
    url: '/members/:id/access',
    action: 'membership.write',
    summary: 'A link and a code that set a new password and turn a lost second factor off',
    params: Id,
    response: NewInvitation,
  }),
  invitations: endpoint({
    method: 'GET',
    url: '/invitations',
    action: 'membership.read',
    summary: 'Invitations that were not used yet or were used lately',
    response: z.array(InvitationRow),
  }),
  invite: endpoint({
    method: 'POST',
    url: '/invitations',
    action: 'membership.write',
    summary: 'A link to send and a one-time code to print',
    body: z.object({
      role: Role,
      name: z.string().trim().min(1).max(200),
      personId: z.uuid().optional(),
      email: z.email().optional(),
      organisationId: z.uuid().optional(),
    }),
    response: NewInvitation,
  }),
  cancelInvitation: endpoint({
    method: 'DELETE',
    url: '/invitations/:id',
    action: 'membership.write',
    summary: 'Makes an unused invitation void',
    params: Id,
    response: Done,
  }),
  readInvitation: endpoint({
    method: 'POST',
    url: '/invitation/reading',
    action: 'public',
    summary: 'What an invitation is for, by the token of its link or the code on paper',
    body: z.object({ token: z.string().trim().max(100) }),
    response: z.object({
      organisation: z.string(),
      role: Role,
      name: z.string(),
      suggestedLogin: z.string(),
      /** An account that is there already gets a new password; its login stays. */
      reset: z.boolean(),
    }),
    refusals: ['account.invitation-over'],
  }),
  acceptInvitation: endpoint({
    method: 'POST',
    url: '/invitation/acceptance',
    action: 'public',
    summary: 'Uses an invitation: a new account, or one more role of the account that signs in',
    body: z.object({ token: z.string().trim().max(100), login: Login, password: Password }),
    response: Me,
    refusals: [
      'account.invitation-over',
      'account.login-taken',
      'account.password-weak',
      'account.wrong-credentials',
    ],
  }),
}
