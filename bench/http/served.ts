import { createServer } from 'node:http'
import { endpoint } from '@app/model/api'
import { baseApi } from '@app/model/bases'
// biome-ignore lint/style/noRestrictedImports: the server has no door for other packages, a bench looks at it from outside
import { mount } from '@app/server/src/http/index.ts'
// biome-ignore lint/style/noRestrictedImports: as above
import { appWithoutDatabase } from '@app/server/src/testing/without-database.ts'
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

const { response } = baseApi.mentees
const list = endpoint({ method: 'GET', url: '/rows', action: 'public', response })

/** By our server: security, the contract, the check of the answer; the rows are at hand. */
async function ours(): Promise<number> {
  const app = await appWithoutDatabase((one) => mount(one, list, async () => rows))
  return Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port)
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
