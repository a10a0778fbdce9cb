import { signatureApi } from '@app/model/signatures'
import type { FastifyInstance } from 'fastify'
import { mount } from '#http'
import { findPaper } from '#registry'
import { ruleRoutes } from './rule-routes.ts'
import { scanRoutes } from './scan-routes.ts'
import { showSignatures } from './show-signatures.ts'
import { signRoutes } from './sign-routes.ts'

export async function signatureRoutes(app: FastifyInstance) {
  mount(app, signatureApi.read, async ({ db, actor, params, allowed }) =>
    showSignatures(db, allowed(await findPaper(db, actor.organisationId, params.id)), actor.accountId),
  )
  await ruleRoutes(app)
  await signRoutes(app)
  await scanRoutes(app)
}
