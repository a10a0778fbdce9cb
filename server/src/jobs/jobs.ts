import type { Kysely } from 'kysely'
import { fromKysely, fromPglite, PgBoss } from 'pg-boss'
import { asServer, type Database, type Tables } from '#db'

/**
 * `atOnce`: so many of this kind are done side by side; one after the other without it. `everySeconds`: how soon a
 * new one is noticed where the database cannot tell of it (PGlite); somebody waits for it then.
 */
type JobOptions = { atOnce?: number; everySeconds?: number }

/** Work that is done after the request: queued in its transaction, so a refused request leaves none. */
export type Jobs = {
  /** Declares what a kind of job does. Call before `start`. */
  define: <T extends object>(name: string, work: (data: T) => Promise<void>, options?: JobOptions) => void
  /** Runs the work at the times of a cron line (time of the server). Call before `start`. */
  schedule: (name: string, cron: string, work: () => Promise<void>) => void
  send: (tx: Kysely<Tables>, name: string, data: object) => Promise<void>
  start: () => Promise<void>
  stop: () => Promise<void>
}

export function jobsOf(database: Database, onError: (error: Error) => void): Jobs {
  const works = new Map<string, (data: never) => Promise<void>>()
  const settings = new Map<string, JobOptions>()
  const crons = new Map<string, string>()
  const boss = new PgBoss({
    ...(database.url
      ? { connectionString: database.url, max: 4 }
      : { db: fromPglite(database.lite as never), backend: 'pglite' as const }),
    useListenNotify: true,
  })
  boss.on('error', onError)
  let started = false
  return {
    define: (name, work, options = {}) => {
      works.set(name, work)
      settings.set(name, options)
    },
    schedule: (name, cron, work) => {
      works.set(name, work)
      crons.set(name, cron)
    },
    async send(tx, name, data) {
      // The queue's tables belong to the server, not to the role of requests.
      if (started) await asServer(tx, () => boss.send(name, data, { db: fromKysely(tx as never) }))
    },
    async start() {
      await boss.start()
      for (const [name, work] of works) {
        await boss.createQueue(name, { retryLimit: 3, retryDelay: 5, retryBackoff: true, notify: true })
        const { atOnce = 1, everySeconds = 30 } = settings.get(name) ?? {}
        const how = { pollingIntervalSeconds: everySeconds, localConcurrency: atOnce }
        await boss.work(name, how, async (jobs) => {
          for (const job of jobs) await work(job.data as never)
        })
      }
      for (const [name, cron] of crons) await boss.schedule(name, cron)
      started = true
    },
    async stop() {
      if (started) await boss.stop({ graceful: true, timeout: 5000 })
      started = false
    },
  }
}
