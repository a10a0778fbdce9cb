import { type Action, type Permission, policy } from './policy.ts'
import type { Role, Scope } from './role.ts'

/** The person who acts, as the active membership says. */
export type Actor = {
  accountId: string
  role: Role
  organisationId: string
  municipality?: string | null
  region?: string | null
  /** The person card of the actor and the minors whom the actor represents. */
  people?: readonly string[]
  /** Classes of a tutor. */
  groups?: readonly string[]
}

/** What the policy looks at in a thing; a missing part is out of every reach that needs it. */
export type Target = {
  organisationId?: string | null
  municipality?: string | null
  region?: string | null
  people?: readonly (string | null)[]
  group?: string | null
}

/** How far the role's right reaches, or undefined when it has none. */
export function scopeOf(role: Role, action: Permission): Scope | undefined {
  if (action === 'public' || action === 'account') return 'installation'
  const row: Partial<Record<Role, Scope>> = policy[action]
  return row[role]
}

/** Whether the actor may do it to this thing. Reads the table and loads nothing. */
export function can(actor: Actor, action: Action, target: Target): boolean {
  const scope = scopeOf(actor.role, action)
  return scope !== undefined && reaches[scope](actor, target)
}

const reaches: Record<Scope, (actor: Actor, target: Target) => boolean> = {
  installation: () => true,
  region: (actor, target) => Boolean(actor.region) && actor.region === target.region,
  municipality: (actor, target) => Boolean(actor.municipality) && actor.municipality === target.municipality,
  organisation: (actor, target) => actor.organisationId === target.organisationId,
  group: (actor, target) =>
    actor.organisationId === target.organisationId &&
    Boolean(target.group && actor.groups?.includes(target.group)),
  own: (actor, target) =>
    Boolean(target.people?.some((person) => person !== null && actor.people?.includes(person))),
}
