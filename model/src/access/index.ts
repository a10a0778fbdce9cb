export { type Actor, can, scopeOf, type Target } from './can.ts'
export { type Action, type Permission, policy } from './policy.ts'
export { authorityRoles, Role, roles, type Scope } from './role.ts'
