import { execFileSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { type Database, migrate, openDatabase } from '#db'

const folder = fileURLToPath(new URL('../db/migrations', import.meta.url))

/** The schema of this checkout: tests of an older one never share its snapshot. */
const schemaKey = () => {
  const hash = createHash('sha256')
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)))
  return hash.digest('hex').slice(0, 12)
}

/** A fresh migrated database: a copied directory of PGlite, or a copy of a template of PostgreSQL. */
export const freshDatabase = (): Promise<Database> =>
  process.env.TEST_DATABASE_URL ? freshPostgres(process.env.TEST_DATABASE_URL) : freshEmbedded()

async function freshEmbedded(): Promise<Database> {
  const dir = freshDirectory()
  const database = await openDatabase({ dataDir: dir })
  const close = async () => {
    await database.close()
    rmSync(dir, { recursive: true, force: true })
  }
  return { ...database, close }
}

/** A data directory with an empty migrated PGlite in it, as a copy of the snapshot. */
export function freshDirectory(): string {
  const snapshot = join(tmpdir(), `nastavnik-test-${schemaKey()}`)
  if (!existsSync(snapshot)) makeSnapshot(snapshot)
  const dir = mkdtempSync(join(process.env.TEST_FOLDER ?? tmpdir(), 'nastavnik-test-run-'))
  cpSync(snapshot, dir, { recursive: true })
  return dir
}

/** In a child process (initdb leaves much memory in use), and moved into place whole; threads may make it at once. */
function makeSnapshot(snapshot: string) {
  const unfinished = `${snapshot}.${randomUUID()}`
  execFileSync(process.execPath, [fileURLToPath(new URL('./make-snapshot.ts', import.meta.url)), unfinished])
  try {
    renameSync(unfinished, snapshot)
  } catch {
    rmSync(unfinished, { recursive: true, force: true }) // another file of tests was first
  }
  mkdirSync(snapshot, { recursive: true })
}

async function freshPostgres(url: string): Promise<Database> {
  const template = `nastavnik_test_${schemaKey()}`
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  try {
    await admin.query('select pg_advisory_lock(20261120)')
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [template])
    if (!rowCount) {
      const making = `${template}_making`
      await admin.query(`drop database if exists ${making}`)
      await admin.query(`create database ${making} template template0 encoding 'UTF8'`)
      const made = await openDatabase({ databaseUrl: withName(url, making), dataDir: '' })
      await migrate(made.db).finally(() => made.close())
      await admin.query(`alter database ${making} rename to ${template}`)
    }
    const name = `${template}_${process.pid}_${Date.now().toString(36)}`
    await admin.query(`create database ${name} template ${template}`)
    await admin.query('select pg_advisory_unlock(20261120)')
    const databaseUrl = withName(url, name)
    const database = await openDatabase({ databaseUrl, dataDir: '' })
    const close = async () => {
      await database.close()
      const again = new pg.Client({ connectionString: url })
      await again.connect()
      await again.query(`drop database if exists ${name} with (force)`).finally(() => again.end())
    }
    return { ...database, close }
  } finally {
    await admin.end()
  }
}

function withName(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.toString()
}
