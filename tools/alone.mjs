// One process at a time, between processes of one machine, without dependencies.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const patience = 15 * 60_000

/** Does the work while holding the folder `lock`; others wait for their turn. */
export async function alone(lock, work) {
  await take(lock)
  try {
    return await work()
  } finally {
    remove(lock)
  }
}

async function take(lock) {
  const until = Date.now() + patience
  let said = false
  while (!grab(lock)) {
    const pid = holder(lock)
    if (pid && !isAlive(pid)) breakUp(lock)
    else if (Date.now() > until)
      throw new Error(`Process ${pid} still holds ${lock}. If there is no such run, remove that folder.`)
    else {
      if (!said) console.log('Another run is preparing this folder; waiting for it…')
      said = true
      await pause(200)
    }
  }
}

/** A folder that already names its holder is moved into place: of two at once exactly one succeeds. */
function grab(lock) {
  const draft = `${lock}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  writeFileSync(path.join(draft, 'pid'), String(process.pid))
  try {
    renameSync(draft, lock)
    return true
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) throw error
    rmSync(draft, { recursive: true, force: true })
    return false
  }
}

function holder(lock) {
  try {
    return Number(readFileSync(path.join(lock, 'pid'), 'utf8'))
  } catch {
    return undefined // released between two looks
  }
}

/** Of those who found the holder dead one removes the lock, and only after another look:
 *  meanwhile it may have been removed and taken anew. */
function breakUp(lock) {
  const claim = path.join(lock, 'breaking')
  try {
    mkdirSync(claim)
    const pid = holder(lock)
    if (!pid) return
    if (isAlive(pid)) rmSync(claim, { recursive: true, force: true })
    else remove(lock)
  } catch (error) {
    if (error.code === 'EEXIST' && ageOf(claim) > 10_000) rmSync(claim, { recursive: true, force: true })
    else if (!['EEXIST', 'ENOENT'].includes(error.code)) throw error
  }
}

/** Moved away first: half removed, it would look free while its last file is being deleted. */
function remove(lock) {
  const gone = `${lock}.gone.${process.pid}`
  renameSync(lock, gone)
  rmSync(gone, { recursive: true, force: true })
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM' // alive, but another user's
  }
}

function ageOf(file) {
  try {
    return Date.now() - statSync(file).mtimeMs
  } catch {
    return 0
  }
}
