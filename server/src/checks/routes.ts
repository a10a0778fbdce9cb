import { readCode } from '@app/model/checks'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { findChecked } from './find-checked.ts'
import { type CheckPage, checkPage, checkPolicy } from './page.ts'
import type { Language } from './words.ts'

/** Strangers are counted by address; a class room with one address still gets its turn. */
const limit = {
  rateLimit: {
    max: 60,
    timeWindow: '1 minute',
    keyGenerator: (request: FastifyRequest) => `check ${request.ip}`,
    allowList: () => false,
  },
}

type Asked = FastifyRequest<{ Params: { code?: string }; Querystring: { code?: unknown; lang?: unknown } }>

/** `/check` and `/check/CODE`: open to anybody, without a session and without a script. */
export async function checkRoutes(app: FastifyInstance) {
  const { database } = app.context
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    if (error.statusCode !== 429) throw error
    return send(reply.status(429), { language: languageOf(request as Asked), typed: '', outcome: 'too-many' })
  })
  const answer = async (request: Asked, reply: FastifyReply) => {
    const typed = textOf(request.params.code ?? request.query.code)
    const page = { language: languageOf(request), typed }
    if (typed === '') return send(reply, page)
    const code = readCode(typed)
    if (code === undefined) return send(reply.status(404), { ...page, outcome: 'not-a-code' })
    const found = await findChecked(database.db, code)
    // A known and an unknown code take one look at one index, and the same page.
    return send(reply.status(found ? 200 : 404), { ...page, outcome: { code, found } })
  }
  app.get('/check', { config: limit }, (request, reply) => answer(request as Asked, reply))
  app.get('/check/:code', { config: limit }, (request, reply) => answer(request as Asked, reply))
}

const send = (reply: FastifyReply, page: CheckPage) =>
  reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', checkPolicy)
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .send(checkPage(page))

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim().slice(0, 60) : '')

/** As asked, else as the browser says; Russian is the first language of the product. */
function languageOf({ query, headers }: Asked): Language {
  if (query.lang === 'ru' || query.lang === 'en') return query.lang
  return /^\s*en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'ru'
}
