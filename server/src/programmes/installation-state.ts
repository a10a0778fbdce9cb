import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Facts, InstallationState } from '@app/model/programmes'
import { sql } from 'kysely'
import { asServer, type Db } from '#db'
import type { Context } from '#http'

/** What an administrator looks at: copies, mail, jobs, how much there is of what; the same as facts. No persons. */
export async function installationState(
  db: Db,
  { config, database, version }: Context,
  now: Date,
): Promise<{ state: InstallationState; facts: Facts }> {
  const { oldest, unled, kept, ...counted } = await asServer(db, () => countEverything(db))
  const backupAt = newestBackup(config.dataDir)
  const backupsOn = config.backupKeep > 0
  const mailOn = config.smtpUrl !== undefined
  const since = backupAt ?? oldest
  const backupDays = since ? Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 86_400_000)) : 0
  return {
    state: { engine: database.engine, version, backupAt, backupsOn, mailOn, ...counted },
    facts: {
      ...(backupsOn ? { backupDays } : {}),
      ...{ mailFailed: counted.mailFailed, mailKept: kept, mailOff: mailOn ? 0 : 1 },
      ...{ jobsFailed: counted.jobsFailed, organisationsUnled: unled },
    },
  }
}

async function countEverything(db: Db) {
  const { rows } = await sql<{
    mailWaiting: number
    mailFailed: number
    kept: number
    organisations: number
    accounts: number
    people: number
    unled: number
    oldest: string | null
    queue: boolean
  }>`select
    (select count(*) from mail where state = 'waiting')::int as "mailWaiting",
    (select count(*) from mail where state = 'failed')::int as "mailFailed",
    (select count(*) from mail where state = 'kept')::int as kept,
    (select count(*) from organisation where kind not in ('partner', 'municipal', 'regional'))::int as organisations,
    (select count(*) from account)::int as accounts,
    (select count(*) from person)::int as people,
    (select count(*) from organisation o where kind not in ('partner', 'municipal', 'regional')
      and not exists (select from membership m where m.organisation_id = o.id and m.role = 'curator'
      and m.ended_at is null))::int as unled,
    (select min(created_at) from account) as oldest,
    to_regclass('pgboss.job') is not null as queue`.execute(db)
  const [row] = rows
  if (!row) throw new Error('a select without a table has one row')
  const { queue, ...counted } = row
  return { ...counted, ...(queue ? await countJobs(db) : { jobsWaiting: 0, jobsFailed: 0 }) }
}

/** The queue makes its tables by itself when it first starts. */
async function countJobs(db: Db) {
  const { rows } = await sql<{ jobsWaiting: number; jobsFailed: number }>`select
    count(*) filter (where state in ('created', 'retry', 'active'))::int as "jobsWaiting",
    count(*) filter (where state = 'failed')::int as "jobsFailed" from pgboss.job`.execute(db)
  return rows[0] ?? { jobsWaiting: 0, jobsFailed: 0 }
}

function newestBackup(dataDir: string): string | null {
  try {
    const folder = join(dataDir, 'backups')
    const moments = readdirSync(folder)
      .filter((name) => name.startsWith('nastavnik-') && !name.endsWith('.part'))
      .map((name) => statSync(join(folder, name)).mtimeMs)
    return moments.length ? new Date(Math.max(...moments)).toISOString() : null
  } catch {
    return null // no copy has been made yet
  }
}
