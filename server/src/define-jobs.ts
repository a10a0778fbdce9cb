import { sql } from 'kysely'
import { remindOfAgreements } from '#approvals'
import { type Context, dateOf } from '#http'
import { mailJob } from '#notifications'
import { nightlyBackup } from '#operations'

/** What the queue can do; a domain adds its own here. */
export function defineJobs({ config, database, jobs, now }: Context) {
  jobs.define('mail', mailJob(config, database.db))
  jobs.schedule('nightly-backup', '15 2 * * *', () => nightlyBackup(config, database))
  jobs.schedule(
    'agreement-reminders',
    '0 7 * * 1-6',
    async () => void (await remindOfAgreements(database.db, dateOf(now()))),
  )
  // PGlite has no autovacuum
  if (database.engine === 'pglite')
    jobs.schedule(
      'nightly-vacuum',
      '45 2 * * *',
      async () => void (await sql`vacuum (analyze)`.execute(database.db)),
    )
}
