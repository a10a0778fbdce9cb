import { searchApi } from '@app/model/search'
import { expect, test } from 'vitest'
import { anAccount, aPerson, testApp, world } from '#testing'

const app = await testApp()

const finding = (who: { token: string }) => async (q: string) =>
  (await app.as(who).call(searchApi.find, { body: { q } })).body.map((one) => one.title)

test('a person is found by the beginning of any parts of the name, with ё or е', async () => {
  const { school } = await world(app.db)
  await aPerson(app.db, school.id, { lastName: 'Ёлкин', firstName: 'Пётр', patronymic: 'Ильич' })
  await aPerson(app.db, school.id, { lastName: 'Петров', firstName: 'Олег', patronymic: '' })
  const find = finding(school.curator)
  expect(await find('елк')).toEqual(['Ёлкин Пётр Ильич'])
  expect(await find('петр ёлк')).toEqual(['Ёлкин Пётр Ильич'])
  expect(await find('Пет')).toEqual(['Петров Олег', 'Ёлкин Пётр Ильич'])
  expect(await find('лкин')).toEqual([])
  expect(await find('п')).toEqual([])
  expect(await find('%%')).toEqual([])
})

test('nobody of another school is found', async () => {
  const { school, otherSchool } = await world(app.db)
  await aPerson(app.db, school.id, { lastName: 'Ёлкин' })
  expect(await finding(otherSchool.curator)('елк')).toEqual([])
})

test('a pair is found by its number', async () => {
  const { school } = await world(app.db)
  const organisationId = school.id
  const values = {
    organisationId,
    title: 'Цикл',
    template: 'x',
    startsOn: '2026-09-01',
    endsOn: '2027-05-31',
  }
  const cycle = await app.db.insertInto('cycle').values(values).returning('id').executeTakeFirstOrThrow()
  await app.db
    .insertInto('pair')
    .values({ organisationId, cycleId: cycle.id, number: 'П-2026-014', form: 'pupil_pupil' })
    .execute()
  expect(await finding(school.curator)('014')).toEqual(['П-2026-014'])
  expect(await finding(school.curator)('п-2026')).toEqual(['П-2026-014'])
})

test('a role without the right to search is refused', async () => {
  const { school } = await world(app.db)
  expect((await app.as(school.mentor).call(searchApi.find, { body: { q: 'елк' } })).status).toBe(403)
  const tutor = await anAccount(app.db, school.id, 'tutor', { groups: ['7А'] })
  await aPerson(app.db, school.id, { lastName: 'Ёлкин', groupName: '7А' })
  await aPerson(app.db, school.id, { lastName: 'Ёлкина', groupName: '7Б' })
  expect(await finding(tutor)('елк')).toEqual(['Ёлкин Иван Олегович'])
})
