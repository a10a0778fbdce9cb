import { sql } from 'kysely'
import { remindOfAgreements } from '#approvals'
import { refreshStatistics } from '#db'
import { type Context, dateOf } from '#http'
import { mailJob } from '#notifications'
import { nightlyBackup } from '#operations'
import { cleanPackages, packageJob } from '#packages'
import { indexOldDrafts } from '#registry'
import { solveQueued, solvingJob } from '#rounds'
import { cleanPdfs, makeTemplatePdf, templatePdfJob } from '#templates'

/** What the queue can do; a domain adds its own here. */
export function defineJobs(context: Context) {
  const { config, database, jobs, now } = context
  jobs.define('mail', mailJob(config, database.db))
  // A municipality takes minutes: a school beside it is not to wait for them.
  jobs.define(solvingJob, solveQueued(context), { atOnce: 2, everySeconds: 1 })
  jobs.define('paper-package', packageJob(database.db, now))
  // Somebody waits for it: a download of a paper made by an own form.
  jobs.define(templatePdfJob, makeTemplatePdf(database.db, config.office), { everySeconds: 1 })
  jobs.schedule('nightly-template-pdf', '10 3 * * *', () => cleanPdfs(database.db, now()))
  jobs.schedule('nightly-packages', '5 3 * * *', () => cleanPackages(database.db, now()))
  jobs.schedule('nightly-search-index', '55 2 * * *', () => indexOldDrafts(database.db, dateOf(now())))
  jobs.schedule('nightly-backup', '15 2 * * *', () => nightlyBackup(config, database))
  jobs.schedule(
    'agreement-reminders',
    '0 7 * * 1-6',
    async () => void (await remindOfAgreements(database.db, dateOf(now()))),
  )
  // PGlite has no autovacuum
  if (database.engine === 'pglite') {
    jobs.schedule('statistics', '*/2 * * * *', async () => void (await refreshStatistics(database.db)))
    jobs.schedule(
      'nightly-vacuum',
      '45 2 * * *',
      async () => void (await sql`vacuum (analyze)`.execute(database.db)),
    )
  }
}
