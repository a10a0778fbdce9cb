import type { FastifyInstance } from 'fastify'
import { confirmationRoutes } from './confirmation-routes.ts'
import { decisionRoutes } from './decision-routes.ts'
import { ownConfirmationRoutes } from './own-routes.ts'

export async function decidingRoutes(app: FastifyInstance) {
  await decisionRoutes(app)
  await confirmationRoutes(app)
  await ownConfirmationRoutes(app)
}
