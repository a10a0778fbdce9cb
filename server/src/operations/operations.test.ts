import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { ConfigError, readConfig } from '#config'
import { DirectoryTaken, migrate, openDatabase } from '#db'
import { verifyJournal, writeJournal } from '#journal'
import { backup, moveToPostgres, nightlyBackup, restore } from '#operations'
import { anOrganisation, aPerson, freshDatabase, testApp, testNow } from '#testing'

const dir = mkdtempSync(join(tmpdir(), 'nastavnik-operations-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const configOf = (name: string, keep = '14') =>
  readConfig({ DATA_DIR: join(dir, name), LOG_LEVEL: 'silent', BACKUP_KEEP: keep }, '/nonexistent/.env')

test('a backup restored brings everything back, and what was there meanwhile is kept aside', async () => {
  const config = configOf('one')
  const first = await openDatabase(config)
  await migrate(first.db)
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
  const config = configOf('two')
  const database = await openDatabase(config)
  await migrate(database.db)
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
  const config = configOf('three', '2')
  const database = await openDatabase(config)
  await migrate(database.db)
  for (const day of [1, 2, 3])
    await backup(config, database, undefined, new Date(`2026-11-0${day}T02:15:00Z`))
  await nightlyBackup(config, database)
  await database.close()
  expect(readdirSync(join(config.dataDir, 'backups'))).toHaveLength(2)
}, 60_000)

test('two servers never open one directory', async () => {
  const config = configOf('four')
  const database = await openDatabase(config)
  await expect(openDatabase(config)).rejects.toBeInstanceOf(DirectoryTaken)
  await database.close()
}, 60_000)

test('a wrong setting is named before anything starts', () => {
  const read = () => readConfig({ PORT: 'порт', DATABASE_URL: 'mysql://x' }, '/nonexistent/.env')
  expect(read).toThrow(ConfigError)
  expect(read).toThrow(/PORT[\s\S]*DATABASE_URL/)
})

test.runIf(process.env.TEST_DATABASE_URL)(
  'everything moves to PostgreSQL, the journal with its chain',
  async () => {
    const source = await openDatabase(configOf('five'))
    await migrate(source.db)
    const id = await anOrganisation(source.db, { shortName: 'СОШ № 9' })
    for (let i = 0; i < 1500; i++) await aPerson(source.db, id, { lastName: `Номер${i}` })
    await writeJournal(source.db, {
      organisationId: id,
      action: 'x',
      at: testNow,
      accountId: null,
      who: 'Петрова А. С.',
      role: null,
    })
    const target = await freshDatabase()
    const moved = await moveToPostgres(source, target.url ?? '')
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from person`.execute(
      target.db,
    )
    expect(rows).toEqual([{ count: 1500 }])
    expect(moved.rows).toBeGreaterThan(1500)
    expect(await verifyJournal(target.db)).toMatchObject({ events: 1 })
    await expect(moveToPostgres(source, target.url ?? '')).rejects.toThrow('not empty')
    await source.close()
    await target.close()
  },
  120_000,
)

const app = await testApp()

test('health, readiness, figures and the open description are there for everybody', async () => {
  const get = async (url: string) => app.app.inject({ method: 'GET', url })
  expect((await get('/healthz')).json()).toMatchObject({ ok: true })
  expect((await get('/readyz')).json()).toEqual({ ok: true })
  expect((await get('/metrics')).body).toContain('nastavnik_requests_total')
  const description = (await get('/api/openapi.json')).json()
  expect(description.openapi).toBe('3.1.0')
  expect(description.paths['/api/session'].post.summary).toBeTruthy()
  expect((await get('/api')).body).toContain('/api/session')
})

test('a write from another site is refused, whoever sends it', async () => {
  const send = (headers: Record<string, string>) =>
    app.app.inject({ method: 'DELETE', url: '/api/session', headers: { host: 'school.example', ...headers } })
  expect((await send({ origin: 'https://evil.example' })).statusCode).toBe(403)
  expect((await send({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
  expect((await send({ origin: 'http://school.example' })).statusCode).toBe(401)
})

test('pages carry headers that forbid foreign scripts and frames', async () => {
  const { headers } = await app.app.inject({ method: 'GET', url: '/healthz' })
  expect(headers['content-security-policy']).toContain("default-src 'self'")
  expect(headers['x-content-type-options']).toBe('nosniff')
})
