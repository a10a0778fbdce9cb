import Fastify, { type FastifyInstance } from 'fastify'
import { validatorCompiler } from 'fastify-type-provider-zod'
import { answerErrors, guard } from '#http'

/**
 * The server around a handler and nothing under it: security, the contract, a transaction that costs nothing,
 * the check of the answer. For measuring what these cost by themselves.
 */
export async function appWithoutDatabase(add: (app: FastifyInstance) => void): Promise<FastifyInstance> {
  const app = Fastify({ logger: false })
  const db = { transaction: () => ({ execute: (work: (db: object) => unknown) => work({}) }) }
  // Of the context only these two are looked at by an endpoint that everybody may call.
  app.decorate('context', { database: { db }, now: () => new Date() } as never)
  app.decorateRequest('visitor', undefined)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(() => JSON.stringify)
  answerErrors(app)
  await guard(app, undefined)
  add(app)
  return app
}
