import { randomUUID } from 'node:crypto'
import type { Role } from '@app/model/access'
import type { Answer, Endpoint, Input } from '@app/model/api'
import type { FastifyInstance } from 'fastify'
import { afterAll } from 'vitest'
import { buildApp } from '#app'
import { readConfig } from '#config'
import type { Db } from '#db'
import { jobsOf } from '#jobs'
import { freshDatabase } from './database.ts'
import { hashToken } from './token.ts'

/** Noon of a working day in November, unless a test says otherwise. */
export const testNow = new Date('2026-11-20T09:00:00Z')

type Reply<E extends Endpoint> = {
  status: number
  body: Answer<E> & { code?: string }
  headers: Record<string, unknown>
  bytes: Buffer
}

export type TestApp = {
  app: FastifyInstance
  /** With the rights of the server. */
  db: Db
  /** Calls as this account in this role; without one, as a stranger. */
  as: (one?: { token: string }) => {
    call: <E extends Endpoint>(
      e: E,
      input?: Partial<Input<E>> & { file?: { name: string; bytes: Uint8Array } },
    ) => Promise<Reply<E>>
  }
  /** Moves the clock of the server. */
  setNow: (now: Date) => void
}

/** A whole server on a fresh database, closed after the file of tests. */
export async function testApp(environment: Record<string, string> = {}): Promise<TestApp> {
  let now = testNow
  const database = await freshDatabase()
  const config = readConfig(
    { LOG_LEVEL: process.env.TEST_LOG ?? 'silent', DATA_DIR: '/nonexistent', SOFFICE: 'off', ...environment },
    '/nonexistent/.env',
  )
  const jobs = jobsOf(database, () => {})
  const app = await buildApp({ config, database, jobs, now: () => now, version: 'test' })
  afterAll(async () => {
    await app.close()
    await database.close()
  })
  return {
    app,
    db: database.db,
    setNow: (next) => {
      now = next
    },
    as: (one) => ({
      async call(e, input = {}) {
        const { params, querystring, body, file } = input as Loose
        const url = `/api${fill(e.url, params)}${query(querystring)}`
        const payload = file ? multipart(file) : body
        const reply = await app.inject({
          method: e.method,
          url,
          headers: {
            ...(one ? { cookie: `nastavnik=${one.token}` } : {}),
            ...(file ? { 'content-type': `multipart/form-data; boundary=${boundary}` } : {}),
          },
          ...(payload === undefined ? {} : { payload: payload as object }),
        })
        const json = String(reply.headers['content-type']).startsWith('application/json')
        return {
          status: reply.statusCode,
          body: json ? reply.json() : undefined,
          headers: reply.headers,
          bytes: reply.rawPayload,
        } as never
      },
    }),
  }
}

type Loose = {
  params?: Record<string, string>
  querystring?: Record<string, unknown>
  body?: unknown
  file?: { name: string; bytes: Uint8Array }
}

const fill = (url: string, params: Record<string, string> = {}) =>
  url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))

function query(values: Record<string, unknown> = {}): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(values)) if (value !== undefined) search.set(key, String(value))
  return search.size ? `?${search}` : ''
}

const boundary = '----test-boundary'
const multipart = ({ name, bytes }: { name: string; bytes: Uint8Array }) =>
  Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])

type Wanted = { personId?: string | null; groups?: string[]; name?: string }
export type Account = { token: string; accountId: string; membershipId: string; login: string }

/** An account with one role in one organisation and an open session. */
export async function anAccount(
  db: Db,
  organisationId: string,
  role: Role,
  wanted: Wanted = {},
): Promise<Account> {
  const [account] = await accountsOf(db, [{ organisationId, role, ...wanted }])
  return account as Account // as many as were asked for
}

/** Many at once, in their order: a world of schools is filled in three statements. */
export async function accountsOf(
  db: Db,
  all: ({ organisationId: string; role: Role } & Wanted)[],
): Promise<Account[]> {
  const made = all.map((one) => ({
    ...{ accountId: randomUUID(), membershipId: randomUUID() },
    token: `${one.role}-${one.organisationId}-${Math.random().toString(36).slice(2)}`,
    login: `${one.role}.${Math.random().toString(36).slice(2)}`,
  }))
  const rows = all.map((one, i) => ({ ...one, ...(made[i] as Account) }))
  await db
    .insertInto('account')
    .values(
      rows.map(({ accountId, login, name = 'Проверкин Пётр Петрович' }) => ({ id: accountId, login, name })),
    )
    .execute()
  await db
    .insertInto('membership')
    .values(
      rows.map(({ membershipId, accountId, organisationId, role, personId = null, groups = [] }) => ({
        ...{ id: membershipId, accountId, organisationId, role, personId, groups },
      })),
    )
    .execute()
  const soon = '2100-01-01T00:00:00Z'
  await db
    .insertInto('session')
    .values(
      rows.map(({ token, accountId, membershipId }) => ({
        ...{ tokenHash: hashToken(token), accountId, membershipId, device: 'test' },
        ...{ createdAt: testNow, lastSeenAt: soon, expiresAt: soon },
      })),
    )
    .execute()
  return made
}
