import { afterAll, expect, test } from 'vitest'
import { asAnother, asTenant, type Db } from '#db'
import { anOrganisation, aPerson, freshDatabase } from '#testing'

const { db, close } = await freshDatabase()
afterAll(close)

const tenant = (organisationId: string) => ({ organisationId, scope: 'organisation' as const })

test('a query that forgets its where sees only the own organisation', async () => {
  const [one, two] = [await anOrganisation(db), await anOrganisation(db)]
  await aPerson(db, one, { lastName: 'Первый' })
  await aPerson(db, two, { lastName: 'Второй' })
  const seen = await asTenant(db, tenant(one), (tx) => tx.selectFrom('person').select('lastName').execute())
  expect(seen).toEqual([{ lastName: 'Первый' }])
})

test('a change that forgets its where changes only the own organisation', async () => {
  const [one, two] = [await anOrganisation(db), await anOrganisation(db)]
  await aPerson(db, one)
  await aPerson(db, two)
  await asTenant(db, tenant(one), (tx) => tx.updateTable('person').set({ position: 'x' }).execute())
  const changed = await db.selectFrom('person').select('organisationId').where('position', '=', 'x').execute()
  expect(changed).toEqual([{ organisationId: one }])
})

test('a row cannot be written into another organisation', async () => {
  const [one, two] = [await anOrganisation(db), await anOrganisation(db)]
  const write = asTenant(db, tenant(one), (tx) => aPerson(tx, two))
  await expect(write).rejects.toMatchObject({ code: '42501' })
})

test('a request cannot reach accounts and cannot rewrite the journal', async () => {
  const one = await anOrganisation(db)
  const accounts = asTenant(db, tenant(one), (tx) => tx.selectFrom('account').selectAll().execute())
  await expect(accounts).rejects.toMatchObject({ code: '42501' })
  const journal = asTenant(db, tenant(one), (tx) => tx.deleteFrom('journalEvent').execute())
  await expect(journal).rejects.toMatchObject({ code: '42501' })
})

test('the eyes of another organisation are lent for one work and given back, also when it fails', async () => {
  const [one, two] = [await anOrganisation(db), await anOrganisation(db)]
  await aPerson(db, one, { lastName: 'Первый' })
  await aPerson(db, two, { lastName: 'Второй' })
  const names = (tx: Db) => tx.selectFrom('person').select('lastName').execute()
  const seen = await asTenant(db, tenant(one), async (tx) => {
    const other = await asAnother(tx, tenant(two), () => names(tx))
    const failed = asAnother(tx, tenant(two), () => Promise.reject(new Error('no')))
    await expect(failed).rejects.toThrow('no')
    return [other, await names(tx)]
  })
  expect(seen).toEqual([[{ lastName: 'Второй' }], [{ lastName: 'Первый' }]])
})

test('the rights do not outlive the transaction', async () => {
  const one = await anOrganisation(db)
  await asTenant(db, tenant(one), (tx) => tx.selectFrom('person').select('id').execute())
  expect((await db.selectFrom('account').select('id').execute()).length).toBeGreaterThanOrEqual(0)
})
