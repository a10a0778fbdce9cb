import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Config } from '#config'
import { type Database, restoreDirectory } from '#db'

const run = promisify(execFile)
/** `nastavnik-2026-11-20T02-15-00.pglite.tar.gz` or `.postgres.dump`: the end tells the engine. */
const name = /^nastavnik-[\dT-]+\.(pglite\.tar\.gz|postgres\.dump)$/

/** Writes one file with everything and answers its path. PostgreSQL is dumped by its own `pg_dump`. */
export async function backup(
  config: Config,
  database: Database,
  target?: string,
  now = new Date(),
): Promise<string> {
  const folder = join(config.dataDir, 'backups')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-')
  const end = database.engine === 'pglite' ? 'pglite.tar.gz' : 'postgres.dump'
  const path = target ?? join(folder, `nastavnik-${stamp}.${end}`)
  const unfinished = `${path}.part`
  if (database.lite) writeFileSync(unfinished, await database.lite.dump(), { mode: 0o600 })
  else
    await run('pg_dump', ['--format=custom', '--no-owner', `--file=${unfinished}`, config.databaseUrl ?? ''])
  renameSync(unfinished, path) // a file with this name is always whole
  return path
}

/** Backs up and keeps the newest files, as many as configured (14). */
export async function nightlyBackup(config: Config, database: Database) {
  if (config.backupKeep === 0) return
  const path = await backup(config, database)
  const folder = join(path, '..')
  const old = readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .reverse()
    .slice(config.backupKeep)
  for (const file of old) rmSync(join(folder, file))
}

/** Puts a backup in the place of the present data; the present directory of PGlite is kept aside. */
export async function restore(config: Config, path: string) {
  if (!existsSync(path)) throw new Error(`No such file: ${path}`)
  if (config.databaseUrl) {
    await run('pg_restore', [
      '--clean',
      '--if-exists',
      '--no-owner',
      '--single-transaction',
      `--dbname=${config.databaseUrl}`,
      path,
    ])
    return
  }
  await restoreDirectory(config.dataDir, new Uint8Array(await readFile(path)))
}
