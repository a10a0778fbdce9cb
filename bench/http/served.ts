import { createServer } from 'node:http'
import { endpoint } from '@app/model/api'
import { BaseRow } from '@app/model/bases'
// biome-ignore lint/style/noRestrictedImports: the server has no door for other packages, a bench looks at it from outside
import { answerErrors, guard, mount } from '@app/server/src/http/index.ts'
import Fastify from 'fastify'
import { validatorCompiler } from 'fastify-type-provider-zod'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { z } from 'zod'
// biome-ignore lint/style/noRestrictedImports: the school of the neighbouring bench
import { openSchool } from '../people/school.ts'

const rows = Array.from({ length: 50 }, (_, i) => ({
  ...{
    id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    name: `Примеров${i} Александр Константинович`,
  },
  ...{
    kind: 'learner' as const,
    group: '8А',
    bornOn: '2012-05-06',
    state: 'in_base' as const,
    ready: true as const,
  },
  ...{
    request: 'подготовиться к олимпиаде по математике',
    requestTags: ['математика'],
    interests: ['шахматы', 'хор'],
  },
  ...{ enteredOn: '2026-09-10', version: 1_790_000_000_000 },
}))

/** The same fifty rows by nothing but Node. */
async function bare(): Promise<number> {
  const server = createServer((_, reply) => {
    reply.setHeader('content-type', 'application/json; charset=utf-8')
    reply.end(JSON.stringify(rows))
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
  })
}

const list = endpoint({ method: 'GET', url: '/rows', action: 'public', response: z.array(BaseRow) })

/** By our server: hooks of security, the contract, a transaction, the check of the answer; a database that answers at once. */
async function ours(): Promise<number> {
  const db = new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (one) => new PostgresIntrospector(one),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  const app = Fastify({ logger: false })
  app.decorate('context', { database: { db }, now: () => new Date() } as never)
  app.decorateRequest('visitor', undefined)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(() => JSON.stringify)
  answerErrors(app)
  await guard(app, undefined)
  mount(app, list, async () => rows)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  return Number(new URL(address).port)
}

/** The whole server on PGlite with a base of fifty people; its path and cookie come with the port. */
async function whole(): Promise<Place> {
  const { address, cycleId, headers, close } = await openSchool(50)
  leave = close
  return { port: Number(new URL(address).port), path: `/api/cycles/${cycleId}/mentees`, headers }
}

/** What is to be put away when the bench lets go. */
let leave = async () => {}

export type Place = { port: number; path: string; headers: Record<string, string> }
export type Usage = { all: number; main: number }

const servers: Record<string, () => Promise<Place>> = {
  bare: async () => ({ port: await bare(), path: '/api/rows', headers: {} }),
  ours: async () => ({ port: await ours(), path: '/api/rows', headers: {} }),
  whole,
}

// Only in a process of its own: the bench measures it from outside.
if (process.send) {
  const tell = (message: Place | Usage) => process.send?.(message)
  const sum = ({ user, system }: NodeJS.CpuUsage) => user + system
  process.on('message', () => tell({ all: sum(process.cpuUsage()), main: sum(process.threadCpuUsage()) }))
  process.on('disconnect', () => void leave().then(() => process.exit()))
  const place = await servers[process.argv[2] ?? '']?.()
  if (place) tell(place)
}
