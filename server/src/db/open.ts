import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { CamelCasePlugin, Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import { type Embedded, embedded } from './embedded.ts'
import { lockDirectory } from './lock.ts'
import { MomentsAsText } from './moments.ts'
import type { Db, Tables } from './tables.ts'

/** One open database of either engine. `close` frees everything it holds. */
export type Database = {
  db: Db
  engine: 'pglite' | 'postgresql'
  /** The worker with PGlite; undefined on PostgreSQL. */
  lite?: Embedded
  /** The address of PostgreSQL; undefined on PGlite. */
  url?: string
  close: () => Promise<void>
}

export type Location = { databaseUrl?: string | undefined; dataDir: string }

export const openDatabase = (location: Location): Promise<Database> =>
  location.databaseUrl ? openPostgres(location.databaseUrl) : openEmbedded(location.dataDir)

// Nested keys are data of people (jsonb), not columns: they stay as they are.
const plugins = [new CamelCasePlugin({ maintainNestedObjectKeys: true }), new MomentsAsText()]
const dateOid = 1082

async function openPostgres(url: string): Promise<Database> {
  pg.types.setTypeParser(dateOid, (value) => value) // date as text, as in the worker
  const pool = new pg.Pool({ connectionString: url, max: 12 })
  pool.on('error', () => {}) // a lost idle connection is replaced at its next use
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins })
  try {
    await pool.query('select 1')
  } catch (error) {
    await db.destroy()
    throw error
  }
  return { db, engine: 'postgresql', url, close: () => db.destroy() }
}

async function openEmbedded(dataDir: string): Promise<Database> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const unlock = await lockDirectory(dataDir)
  try {
    const dir = join(dataDir, 'database')
    if (!existsSync(join(dir, 'PG_VERSION'))) await createDirectory(dir)
    const lite = embedded(dir)
    await lite.waitReady
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: lite as never }), plugins })
    const close = async () => {
      await lite.close()
      await unlock()
    }
    return { db, engine: 'pglite', lite, close }
  } catch (error) {
    await unlock()
    throw error
  }
}

/** Unpacks a dump of PGlite beside the data and swaps it in; what was there is kept with the time in its name. */
export async function restoreDirectory(dataDir: string, dump: Uint8Array) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const unlock = await lockDirectory(dataDir)
  try {
    const dir = join(dataDir, 'database')
    const fresh = `${dir}.restored-${process.pid}`
    const lite = embedded(fresh, dump)
    await lite.waitReady
    await lite.query('select 1 from organisation limit 1')
    await lite.close()
    if (existsSync(dir)) renameSync(dir, `${dir}.before-${Date.now()}`)
    renameSync(fresh, dir)
  } finally {
    await unlock()
  }
}

const createDirectory = (dir: string) =>
  promisify(execFile)(process.execPath, [
    fileURLToPath(new URL('./create-directory.ts', import.meta.url)),
    dir,
  ])
