import type { FastifyInstance } from 'fastify'
import { invitationRoutes } from './invitations.ts'
import { memberRoutes } from './members.ts'
import { oidcRoutes } from './oidc.ts'
import { ownAccountRoutes } from './own-account.ts'
import { signInRoutes } from './sign-in.ts'

export async function accountRoutes(app: FastifyInstance) {
  await signInRoutes(app)
  await ownAccountRoutes(app)
  await memberRoutes(app)
  await invitationRoutes(app)
  await oidcRoutes(app)
}
