import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { verifyJournal, writeJournal } from '#journal'
import { anOrganisation, freshDatabase, testNow } from '#testing'

const { db, close } = await freshDatabase()
afterAll(close)

const event = (organisationId: string, action: string) => ({
  ...{ organisationId, action, at: testNow, accountId: null, who: 'Петрова А. С.', role: 'curator' },
  details: { count: 3 },
})

test('the chain holds while nobody touches it, and a changed, removed or cut event is named', async () => {
  const id = await anOrganisation(db)
  for (const action of ['one', 'two', 'three']) await writeJournal(db, event(id, action))
  expect(await verifyJournal(db)).toMatchObject({ events: 3 })

  const tamper = async (statement: string) =>
    db
      .transaction()
      .execute(async (tx) => {
        // Only the owner of the database can do it at all, past the trigger.
        await sql`alter table journal_event disable trigger append_only`.execute(tx)
        await sql.raw(statement).execute(tx)
        const found = await verifyJournal(tx)
        throw Object.assign(new Error('rolled back'), { found })
      })
      .catch((error: { found?: unknown }) => error.found)

  expect(await tamper(`update journal_event set who = 'Другой' where seq = 2`)).toMatchObject({
    broken: { seq: '2' },
  })
  expect(await tamper('delete from journal_event where seq = 2')).toMatchObject({ broken: { seq: '3' } })
  expect(await tamper('delete from journal_event where seq = 3')).toMatchObject({ broken: { seq: '3' } })
  expect(await verifyJournal(db)).not.toHaveProperty('broken')
})

test('an event is never changed or removed', async () => {
  const id = await anOrganisation(db)
  await writeJournal(db, event(id, 'one'))
  await expect(db.updateTable('journalEvent').set({ who: 'x' }).execute()).rejects.toThrow('append-only')
  await expect(db.deleteFrom('journalEvent').execute()).rejects.toThrow('append-only')
})

test('events written at the same time make one chain', async () => {
  const id = await anOrganisation(db)
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      db.transaction().execute((tx) => writeJournal(tx, event(id, `e${i}`))),
    ),
  )
  expect(await verifyJournal(db)).not.toHaveProperty('broken')
})
