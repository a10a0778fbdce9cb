import { parentPort, workerData } from 'node:worker_threads'
import type { PGlite, Transaction } from '@electric-sql/pglite'
import { openDurable } from './durable.ts'
import type { Message } from './embedded.ts'

const port = parentPort
if (!port) throw new Error('this module runs as a worker')

// int8, numeric and date as text: numbers would be rounded, dates would be shifted by the time zone
const asText = (value: string) => value
const db: PGlite = await openDurable(workerData.dir, {
  parsers: { 20: asText, 1700: asText, 1082: asText },
  ...(workerData.loadFrom ? { loadDataDir: new Blob([workerData.loadFrom]) } : {}),
})

type Open = { tx: Transaction; end: (error?: unknown) => void; ended: Promise<void> }
const open = new Map<number, Open>()
const listeners = new Map<number, () => Promise<void>>()

function target(m: Message) {
  if (!m.tx) return db
  const transaction = open.get(m.tx)
  if (!transaction) throw new Error('transaction is over')
  return transaction.tx
}

const operations: Record<string, (m: Message) => unknown> = {
  query: (m) => target(m).query(m.sql ?? '', m.params, m.options),
  exec: (m) => target(m).exec(m.sql ?? ''),
  begin: (m) =>
    new Promise<void>((begun, refused) => {
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      const ended: Promise<void> = db
        .transaction((tx) => {
          open.set(m.id, { tx, end: (e) => (e ? reject(e) : resolve()), ended })
          begun()
          return promise
        })
        .finally(() => open.delete(m.id))
      ended.catch(refused)
    }),
  commit: (m) => {
    const transaction = open.get(m.tx ?? 0)
    transaction?.end()
    return transaction?.ended
  },
  rollback: (m) => {
    const transaction = open.get(m.tx ?? 0)
    transaction?.end(new Error('rollback'))
    return transaction?.ended.catch(() => {})
  },
  listen: async (m) => {
    const hear = (payload: string) => port.postMessage({ listener: m.id, payload })
    listeners.set(m.id, await db.listen(m.channel ?? '', hear))
  },
  unlisten: (m) => listeners.get(m.listener ?? 0)?.(),
  dump: async () => new Uint8Array(await (await db.dumpDataDir('gzip')).arrayBuffer()),
  close: () => db.close(),
}

const told = ['code', 'detail', 'constraint', 'table', 'column', 'severity', 'hint', 'where', 'position']
port.on('message', async (m: Message) => {
  try {
    port.postMessage({ id: m.id, value: await operations[m.op]?.(m) })
  } catch (error) {
    // Only the known parts: the error itself carries 20 KB of minified source.
    const e = error as Record<string, unknown>
    const parts = Object.fromEntries(told.map((key) => [key, e.code === undefined ? undefined : e[key]]))
    port.postMessage({ id: m.id, error: { message: String(e.message), ...parts } })
  }
})
port.postMessage({ ready: true })
