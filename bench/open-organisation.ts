import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
// biome-ignore lint/style/noRestrictedImports: the server has no door for other packages, a bench looks at it from outside
import { buildApp } from '@app/server/src/app.ts'
// biome-ignore lint/style/noRestrictedImports: as above
import { readConfig } from '@app/server/src/config.ts'
// biome-ignore lint/style/noRestrictedImports: as above
import { type Db, migrate, openDatabase } from '@app/server/src/db/index.ts'
// biome-ignore lint/style/noRestrictedImports: as above
import { defineJobs } from '@app/server/src/define-jobs.ts'
// biome-ignore lint/style/noRestrictedImports: as above
import { jobsOf } from '@app/server/src/jobs/index.ts'
import { sql } from 'kysely'

const token = 'bench'

export type Opened = { organisationId: string; accountId: string; cycleId: string }
type Wanted = {
  shortName: string
  forms: { form: string; title: string; federalForm: string }[]
  now: () => Date
  /** Whether the queue of background work runs. */
  working?: boolean
  fill: (db: Db, opened: Opened) => Promise<void>
}

/** A server of its own on a fresh PGlite: an organisation with a cycle, filled, and its curator signed in. */
export async function openOrganisation({ shortName, forms, now, working = false, fill }: Wanted) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'nastavnik-bench-'))
  const database = await openDatabase({ dataDir })
  await migrate(database.db)
  const opened = await found(database.db, shortName, forms)
  await fill(database.db, opened)
  // What the server itself does soon after an import.
  await sql`analyze`.execute(database.db)
  const config = readConfig({ LOG_LEVEL: 'silent', DATA_DIR: dataDir }, '/nonexistent/.env')
  const jobs = jobsOf(database, (error) => console.error(error))
  const app = await buildApp({ config, database, jobs, now, version: 'bench' })
  if (working) {
    defineJobs(app.context)
    await jobs.start()
  }
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    address,
    cycleId: opened.cycleId,
    headers: { cookie: `nastavnik=${token}` },
    close: async () => {
      if (working) await jobs.stop()
      await app.close()
      await database.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function found(db: Db, shortName: string, forms: Wanted['forms']): Promise<Opened> {
  const { id: organisationId } = await db
    .insertInto('organisation')
    .values({ kind: 'school', shortName, demo: true })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: accountId } = await db
    .insertInto('account')
    .values({ login: 'bench', name: 'Куратор' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const membership = await db
    .insertInto('membership')
    .values({ accountId, organisationId, role: 'curator' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('session')
    .values({
      ...{ tokenHash: createHash('sha256').update(token).digest('hex'), accountId },
      ...{ membershipId: membership.id, device: 'bench', createdAt: '2026-09-01T00:00:00Z' },
      ...{ lastSeenAt: '2100-01-01T00:00:00Z', expiresAt: '2100-01-01T00:00:00Z' },
    })
    .execute()
  const { id: cycleId } = await db
    .insertInto('cycle')
    .values({
      ...{ organisationId, title: '2026/2027', template: 'compact_year' },
      ...{ startsOn: '2026-09-01', endsOn: '2027-05-31' },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('cycleForm')
    .values(forms.map((form) => ({ organisationId, cycleId, ...form })))
    .execute()
  return { organisationId, accountId, cycleId }
}
