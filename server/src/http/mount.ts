import { type Actor, can, scopeOf, type Target } from '@app/model/access'
import { type Answer, type Endpoint, FileAnswer, type Parsed, type Refusal } from '@app/model/api'
import { commonErrors, type ErrorCode } from '@app/model/errors'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Db, enter, tenantOf } from '#db'
import { type JournalEntry, writeJournal } from '#journal'
import { AppError } from './app-error.ts'
import type { Context, Visitor } from './context.ts'
import { Later } from './later.ts'
import { readUpload, type Upload } from './upload.ts'

/** What a handler is given. `db` is its transaction: all or nothing, and no other one in sight. */
export type Work<E extends Endpoint> = Parsed<E> & {
  db: Db
  context: Context
  now: Date
  /** Calendar date of the installation's time zone. */
  today: string
  request: FastifyRequest
  reply: FastifyReply
  upload: E extends { upload: true } ? Upload : undefined
  /** Refuses with the first of the codes, if there is one. */
  refuseIf: (codes: readonly Refusal<E>[]) => void
  refuse: (code: Refusal<E>) => never
} & (E['action'] extends 'public'
    ? { visitor: Visitor | undefined }
    : E['action'] extends 'account'
      ? { visitor: Visitor }
      : {
          visitor: Visitor
          actor: Actor
          /** The thing, when it is there and within reach; otherwise nobody learns that it exists. */
          allowed: <T extends Target>(target: T | undefined) => T
          /** Writes one event of the journal in this transaction. */
          journal: (entry: JournalEntry) => Promise<void>
        })

/** Puts an endpoint on the server: rights, transaction, row-level security, check of the answer. */
export function mount<E extends Endpoint>(
  app: FastifyInstance,
  e: E,
  handle: (work: Work<E>) => Promise<Answer<E> | Later<Answer<E>>>,
) {
  const { method, url, action, params, querystring, body, response, refusals = [] } = e
  const given = Object.entries({ params, querystring, body }).filter(([, schema]) => schema)
  const codes = [...Object.keys(commonErrors), ...refusals]
  const isFile = (response as z.ZodType) === FileAnswer
  app.route({
    method,
    url: `/api${url}`,
    schema: {
      ...Object.fromEntries(given),
      tags: [url.split('/')[1] ?? ''],
      summary: e.summary,
      description: `Right: ${action}`,
      ...(e.upload ? { consumes: ['multipart/form-data'] } : {}),
      response: {
        200: isFile ? z.string().describe('A file') : response,
        '4xx': z.object({ code: z.enum(codes) }),
      },
    } as object,
    // Before the input is even looked at: a person without the right learns nothing of it.
    preValidation: async (request) => void admit(request, e),
    handler: async (request, reply) => {
      const { context } = app
      const actor = admit(request, e)
      const upload = e.upload ? await readUpload(request) : undefined
      const now = context.now()
      const outcome = await context.database.db.transaction().execute(async (db) => {
        if (actor) await enter(db, tenantOf(actor, action))
        const work = {
          ...{ params: request.params, querystring: request.query, body: request.body },
          ...{ db, context, now, today: dateOf(now), request, reply, upload },
          ...{ visitor: request.visitor, actor },
          refuse,
          refuseIf: ([code]: readonly ErrorCode[]) => code && refuse(code),
          allowed: (target: Target | undefined) => {
            if (
              !actor ||
              !target ||
              action === 'public' ||
              action === 'account' ||
              !can(actor, action, target)
            )
              throw new AppError('not-found')
            return target
          },
          journal: (entry: JournalEntry) =>
            writeJournal(db, {
              ...entry,
              at: now,
              organisationId: actor?.organisationId ?? '',
              accountId: request.visitor?.accountId ?? null,
              who: request.visitor?.name ?? '',
              role: actor?.role ?? null,
            }),
        }
        // Fastify has parsed the parts by the very schemas that Work is computed from.
        try {
          const found = await handle(work as never)
          return found instanceof Later ? { later: found } : { answer: response.parse(found) }
        } catch (error) {
          if (error instanceof AppError && error.keep) return { refused: error }
          throw error
        }
      })
      if (outcome.refused) throw outcome.refused
      const answer = outcome.later ? response.parse(await outcome.later.work()) : outcome.answer
      return isFile ? sendFile(reply, answer as FileAnswer) : answer
    },
  })
}

/** Who may come in at all: a role without a cell in the policy is refused before the handler runs. */
function admit(request: FastifyRequest, e: Endpoint): Actor | undefined {
  if (e.action === 'public') return undefined
  const { visitor } = request
  if (!visitor) throw new AppError('signed-out')
  if (e.action === 'account') return undefined
  const { actor, mustChangePassword, mustSetTotp } = visitor
  if (mustChangePassword || mustSetTotp || !actor || !scopeOf(actor.role, e.action))
    throw new AppError('forbidden')
  return actor
}

function refuse(code: ErrorCode): never {
  throw new AppError(code)
}

/** The calendar date in the time zone of the process (`TZ`), which is that of the organisation. */
export function dateOf(moment: Date): string {
  const month = `${moment.getMonth() + 1}`.padStart(2, '0')
  return `${moment.getFullYear()}-${month}-${`${moment.getDate()}`.padStart(2, '0')}`
}

function sendFile(reply: FastifyReply, file: FileAnswer) {
  const name = encodeURIComponent(file.name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)
  return reply
    .header('content-type', file.type)
    .header('content-disposition', `${file.inline ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`)
    .header('cache-control', 'no-store')
    .send(Buffer.from(file.bytes))
}
