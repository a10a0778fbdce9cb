import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject, validatorCompiler } from 'fastify-type-provider-zod'
import { accountRoutes, recogniseVisitors } from '#accounts'
import { baseRoutes } from '#bases'
import { consentRoutes } from '#consents'
import { decidingRoutes } from '#decisions'
import { fontRoutes } from '#documents'
import { gatheringRoutes } from '#gatherings'
import { answerErrors, type Context, guard, serveWeb } from '#http'
import { importRoutes } from '#imports'
import { installationRoutes } from '#installation'
import { notificationRoutes } from '#notifications'
import { operations } from '#operations'
import { journalRoutes, organisationRoutes } from '#organisations'
import { pairRoutes } from '#pairs'
import { peopleRoutes } from '#people'
import { programmeRoutes } from '#programmes'
import { recordRoutes } from '#records'
import { registryRoutes } from '#registry'
import { roundRoutes } from '#rounds'
import { searchRoutes } from '#search'
import { templateRoutes } from '#templates'
import { waitingRoutes } from '#waiting'
import { wishRoutes } from '#wishes'
import { factSources } from './fact-sources.ts'

/** Every domain's routes; a new domain adds its own here. */
const routes = [
  installationRoutes,
  accountRoutes,
  organisationRoutes,
  journalRoutes,
  notificationRoutes,
  programmeRoutes(factSources),
  peopleRoutes,
  consentRoutes,
  baseRoutes,
  importRoutes,
  roundRoutes,
  gatheringRoutes,
  wishRoutes,
  decidingRoutes,
  waitingRoutes,
  pairRoutes,
  registryRoutes,
  templateRoutes,
  recordRoutes,
  searchRoutes,
  fontRoutes,
]

/** Assembles the server without listening. */
export async function buildApp(context: Context): Promise<FastifyInstance> {
  const { config, version } = context
  const app = Fastify({
    logger:
      config.logLevel === 'silent'
        ? false
        : { level: config.logLevel, redact: ['req.headers.cookie'], serializers: { req: quietRequest } },
    trustProxy: config.trustProxy,
    bodyLimit: 4 * 1024 * 1024,
    routerOptions: { maxParamLength: 200 },
    // The lines of requests are written by `operations`, with the route instead of the address.
    logController: new LogController({ disableRequestLogging: true }),
  })
  app.decorate('context', context)
  app.decorateRequest('visitor', undefined)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(() => JSON.stringify) // mount has parsed the answer already
  answerErrors(app)
  await guard(app, config.baseUrl)
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Наставник', version } },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  operations(app)
  recogniseVisitors(app)
  for (const add of routes) await app.register(add)
  await serveWeb(app)
  await app.ready()
  return app
}

/** Addresses may hold codes of invitations: the log names the route only. */
const quietRequest = (request: { method?: string; routeOptions?: { url?: string | undefined } }) => ({
  method: request.method,
  route: request.routeOptions?.url,
})
