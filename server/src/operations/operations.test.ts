import { rmSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { ConfigError, readConfig } from '#config'
import { openDatabase } from '#db'
import { verifyJournal, writeJournal } from '#journal'
import { moveToPostgres } from '#operations'
import { anOrganisation, aPerson, freshDatabase, freshDirectory, testApp, testNow } from '#testing'

test('a wrong setting is named before anything starts', () => {
  const read = () => readConfig({ PORT: 'порт', DATABASE_URL: 'mysql://x' }, '/nonexistent/.env')
  expect(read).toThrow(ConfigError)
  expect(read).toThrow(/PORT[\s\S]*DATABASE_URL/)
})

test.runIf(process.env.TEST_DATABASE_URL)(
  'everything moves to PostgreSQL, the journal with its chain',
  async () => {
    const dataDir = freshDirectory()
    const source = await openDatabase({ dataDir })
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
    rmSync(dataDir, { recursive: true, force: true })
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
