import { sql } from 'kysely'
import type { Context } from '#http'
import { mailJob } from '#notifications'
import { nightlyBackup } from '#operations'
import { solveQueued, solvingJob } from '#rounds'

/** What the queue can do; a domain adds its own here. */
export function defineJobs(context: Context) {
  const { config, database, jobs } = context
  jobs.define('mail', mailJob(config, database.db))
  // A municipality takes minutes: a school beside it is not to wait for them.
  jobs.define(solvingJob, solveQueued(context), { atOnce: 2, everySeconds: 1 })
  jobs.schedule('nightly-backup', '15 2 * * *', () => nightlyBackup(config, database))
  // PGlite has no autovacuum
  if (database.engine === 'pglite')
    jobs.schedule(
      'nightly-vacuum',
      '45 2 * * *',
      async () => void (await sql`vacuum (analyze)`.execute(database.db)),
    )
}
