import { registryApi } from '@app/model/registry'
import { expect, test } from 'vitest'
import { anOrder, testApp } from '#testing'

const app = await testApp()
const datedOn = '2026-11-20'

/** So many drafts of one school that wait for their numbers, each about the same two pairs. */
async function manyDrafts(count: number) {
  const it = await anOrder(app)
  const first = await app.db
    .selectFrom('document')
    .selectAll()
    .where('id', '=', it.params.id)
    .executeTakeFirstOrThrow()
  const links = await app.db
    .selectFrom('documentLink')
    .selectAll()
    .where('documentId', '=', first.id)
    .execute()
  const ids = [first.id]
  for (let i = 1; i < count; i++) {
    const { organisationId, cycleId, code, title, facts } = first
    const { id } = await app.db
      .insertInto('document')
      .values({ organisationId, cycleId, code, title, facts: JSON.stringify(facts) })
      .returning('id')
      .executeTakeFirstOrThrow()
    await app.db
      .insertInto('documentLink')
      .values(links.map((link) => ({ ...link, documentId: id })))
      .execute()
    ids.push(id)
  }
  return { ...it, ids }
}

test('twenty people who register at once get twenty numbers one after another', async () => {
  const { as, ids } = await manyDrafts(20)
  const answers = await Promise.all(
    ids.map((id) => as.call(registryApi.register, { params: { id }, body: { datedOn } })),
  )
  expect(answers.map((one) => one.status)).toEqual(ids.map(() => 200))
  const numbers = answers.map((one) => Number.parseInt(one.body.number ?? '', 10)).sort((a, b) => a - b)
  expect(numbers).toEqual(ids.map((_, i) => i + 1))
})

test('of two people who type the same number one gets it, and the other is told that it is taken', async () => {
  const { as, ids } = await manyDrafts(3)
  const answers = await Promise.all(
    ids
      .slice(0, 2)
      .map((id) => as.call(registryApi.register, { params: { id }, body: { datedOn, number: '226-од' } })),
  )
  expect(answers.map((one) => one.status).sort()).toEqual([200, 409])
  const refused = answers.find((one) => one.status === 409)
  expect(refused?.body).toMatchObject({ code: 'paper.number-taken' })
  // The book goes on from the number that was typed.
  const third = await as.call(registryApi.register, { params: { id: ids[2] ?? '' }, body: { datedOn } })
  expect(third.body.number).toBe('227-од')
})

test('a registration that is refused takes no number', async () => {
  const { as, ids, school } = await manyDrafts(2)
  await app.db.updateTable('organisation').set({ directorLastName: '' }).where('id', '=', school.id).execute()
  const refused = await as.call(registryApi.register, { params: { id: ids[0] ?? '' }, body: { datedOn } })
  expect(refused.body).toMatchObject({ code: 'paper.incomplete' })
  await app.db
    .updateTable('organisation')
    .set({ directorLastName: 'Соколова' })
    .where('id', '=', school.id)
    .execute()
  const second = await as.call(registryApi.register, { params: { id: ids[1] ?? '' }, body: { datedOn } })
  expect(second.body.number).toBe('1-од')
})
