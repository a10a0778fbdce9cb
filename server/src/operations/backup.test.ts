import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from '#config'
import { DirectoryTaken, openDatabase } from '#db'
import { backup, nightlyBackup, restore } from '#operations'
import { anOrganisation, freshDirectory } from '#testing'

const dir = mkdtempSync(join(tmpdir(), 'nastavnik-operations-'))
const places = [dir]
afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true, force: true })
})

/** A server whose own database has the schema and nothing else. */
function aPlace(keep = '14') {
  const place = freshDirectory()
  places.push(place)
  return readConfig({ DATA_DIR: place, LOG_LEVEL: 'silent', BACKUP_KEEP: keep }, '/nonexistent/.env')
}

test('a backup restored brings everything back, and what was there meanwhile is kept aside', async () => {
  const config = aPlace()
  const first = await openDatabase(config)
  await anOrganisation(first.db, { shortName: 'СОШ № 7' })
  const path = await backup(config, first)
  await anOrganisation(first.db, { shortName: 'Позже' })
  await first.close()

  await restore(config, path)
  const second = await openDatabase(config)
  const names = await second.db.selectFrom('organisation').select('shortName').execute()
  await second.close()
  expect(names).toEqual([{ shortName: 'СОШ № 7' }])
  expect(readdirSync(config.dataDir).some((name) => name.startsWith('database.before-'))).toBe(true)
}, 60_000)

test('a damaged backup replaces nothing', async () => {
  const config = aPlace()
  const database = await openDatabase(config)
  await anOrganisation(database.db, { shortName: 'СОШ № 8' })
  await database.close()
  const broken = join(dir, 'broken.tar.gz')
  writeFileSync(broken, 'not a backup')
  await expect(restore(config, broken)).rejects.toThrow()
  const again = await openDatabase(config)
  const names = await again.db.selectFrom('organisation').select('shortName').execute()
  await again.close()
  expect(names).toEqual([{ shortName: 'СОШ № 8' }])
}, 60_000)

test('the nightly backup keeps the newest as many as configured', async () => {
  const config = aPlace('2')
  const database = await openDatabase(config)
  for (const day of [1, 2, 3])
    await backup(config, database, undefined, new Date(`2026-11-0${day}T02:15:00Z`))
  await nightlyBackup(config, database)
  await database.close()
  expect(readdirSync(join(config.dataDir, 'backups'))).toHaveLength(2)
}, 60_000)

test('two servers never open one directory', async () => {
  const config = readConfig({ DATA_DIR: join(dir, 'new'), LOG_LEVEL: 'silent' }, '/nonexistent/.env')
  const database = await openDatabase(config)
  await expect(openDatabase(config)).rejects.toBeInstanceOf(DirectoryTaken)
  await database.close()
}, 60_000)
