import { Worker } from 'node:worker_threads'

export type Message = {
  id: number
  op: string
  tx?: number
  sql?: string
  params?: unknown[]
  options?: object
  channel?: string
  listener?: number
}
type Result<T> = { rows: T[]; affectedRows?: number; fields: { name: string; dataTypeID: number }[] }
type Reply = {
  ready?: true
  listener?: number
  payload?: string
  id?: number
  value?: unknown
  error?: { message: string }
}

/** PGlite in a worker thread: a query there does not block the server. Shaped like PGlite itself. */
export type Embedded = ReturnType<typeof embedded>

export function embedded(dir: string, loadFrom?: Uint8Array) {
  const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), {
    workerData: { dir, loadFrom },
  })
  // The values are what `call` promised to its caller; the worker answers in kind.
  const waiting = new Map<number, PromiseWithResolvers<never>>()
  const heard = new Map<number, (payload: string) => void>()
  const opened = Promise.withResolvers<void>()
  opened.promise.catch(() => {})
  let last = 0

  function call<T>(op: string, args: object = {}, id = ++last): Promise<T> {
    if (db.closed) return Promise.reject(new Error('the database is closed'))
    const answer = Promise.withResolvers<T>()
    waiting.set(id, answer as unknown as PromiseWithResolvers<never>)
    worker.postMessage({ id, op, ...args })
    return answer.promise
  }

  worker.on('message', (m: Reply) => {
    if (m.ready) {
      db.ready = true
      return opened.resolve()
    }
    if (m.listener) return heard.get(m.listener)?.(m.payload ?? '')
    const id = m.id ?? 0
    const one = waiting.get(id)
    waiting.delete(id)
    if (m.error) one?.reject(Object.assign(new Error(m.error.message), m.error))
    else one?.resolve(m.value as never)
  })
  const gone = (error: Error) => {
    db.closed = true
    opened.reject(error)
    for (const one of waiting.values()) one.reject(error)
    waiting.clear()
  }
  worker.on('error', gone).on('exit', () => gone(new Error('the database worker ended')))

  const queries = (tx?: number) => ({
    query: <T>(sql: string, params?: readonly unknown[], options?: object): Promise<Result<T>> =>
      call('query', { tx, sql, params: params && [...params], options }),
    exec: (sql: string): Promise<Result<unknown>[]> => call('exec', { tx, sql }),
  })

  const db = {
    ...queries(),
    ready: false,
    closed: false,
    waitReady: opened.promise,
    async transaction<T>(
      work: (tx: ReturnType<typeof queries> & { rollback(): Promise<void> }) => Promise<T>,
    ): Promise<T> {
      const tx = ++last
      await call('begin', {}, tx)
      let over = false
      const rollback = async () => {
        over = true
        await call('rollback', { tx })
      }
      try {
        const value = await work({ ...queries(tx), rollback })
        if (!over) await call('commit', { tx })
        return value
      } catch (error) {
        if (!over) await rollback()
        throw error
      }
    },
    async listen(channel: string, hear: (payload: string) => void) {
      const listener = ++last
      heard.set(listener, hear)
      await call('listen', { channel }, listener)
      return async () => {
        heard.delete(listener)
        await call('unlisten', { listener })
      }
    },
    /** The whole directory in PGlite's own format (tar.gz). */
    dump: (): Promise<Uint8Array> => call('dump'),
    async close() {
      if (db.closed) return
      await call('close')
      db.closed = true
      await worker.terminate()
    },
  }
  return db
}
