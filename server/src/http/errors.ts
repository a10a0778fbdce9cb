import { randomBytes } from 'node:crypto'
import type { FastifyError, FastifyInstance } from 'fastify'
import { AppError } from './app-error.ts'

/** One answer for everything that goes wrong: a code for a refusal, a number of the report for a bug. */
export function answerErrors(app: FastifyInstance) {
  app.setErrorHandler((error: FastifyError & { cause?: unknown }, request, reply) => {
    if (error instanceof AppError) return reply.status(error.status).send({ code: error.code })
    if (error.validation) {
      const fields = error.validation.map((issue) => `${error.validationContext}${issue.instancePath ?? ''}`)
      return reply.status(400).send({ code: 'invalid', fields })
    }
    const status = error.statusCode ?? 500
    if (status === 413) return reply.status(413).send({ code: 'too-large' })
    if (status === 429) return reply.status(429).send({ code: 'too-many-requests' })
    if (status >= 400 && status < 500) return reply.status(status).send({ code: 'invalid' })
    // Two requests met in the database: nothing was written, and the person may simply try again.
    if (raceCodes.has(error.code)) return reply.status(409).send({ code: 'conflict' })
    const report = randomBytes(4).toString('hex').toUpperCase()
    request.log.error({ err: plain(error), report, route: request.routeOptions.url }, 'a bug')
    return reply.status(500).send({ code: 'bug', report })
  })
}

/** unique_violation, serialization_failure, deadlock_detected, lock_not_available */
const raceCodes = new Set(['23505', '40001', '40P01', '55P03'])

/** The values of a failed statement (`detail`, parameters) are personal data: they stay out of the log. */
const plain = (error: FastifyError) => ({
  type: error.name,
  code: error.code,
  message: error.message,
  stack: error.stack ?? '',
})
