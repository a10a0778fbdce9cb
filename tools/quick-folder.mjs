// Where the databases of tests lie: in memory when there is room for them, otherwise where temporary files do.
import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const inMemory = '/dev/shm'
const prefix = 'nastavnik-tests-'
const enough = 2 ** 30

/** A folder of this run, with what killed runs left behind removed; `remove` takes it away. */
export function quickFolder() {
  const place = isRoomy() ? inMemory : tmpdir()
  for (const name of readdirSync(place)) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) remove(path.join(place, name))
  }
  const folder = mkdtempSync(path.join(place, `${prefix}${process.pid}-`))
  chmodSync(folder, 0o711) // PostgreSQL may run as somebody else
  return { path: folder, remove: () => remove(folder) }
}

function isRoomy() {
  try {
    const { bavail, bsize } = statfsSync(inMemory)
    return bavail * bsize >= enough
  } catch {
    return false // Windows, macOS
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const remove = (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
