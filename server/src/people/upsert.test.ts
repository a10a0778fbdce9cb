import type { PersonRecord } from '@app/model/people'
import { afterAll, expect, test } from 'vitest'
import { asTenant, type Db } from '#db'
import { putIntoBase, upsertPeople } from '#people'
import { anOrganisation, freshDatabase, testNow } from '#testing'

const { db, close } = await freshDatabase()
afterAll(close)

const bring = (organisationId: string, records: PersonRecord[]) =>
  asTenant(db, { organisationId, scope: 'organisation' }, (tx: Db) =>
    upsertPeople(tx, { organisationId, accountId: null, who: 'Куратор', now: testNow }, records),
  )

const pupil = (values: Partial<PersonRecord> = {}): PersonRecord => ({
  ...{ kind: 'learner', lastName: 'Ёлкин', firstName: 'Пётр', patronymic: 'Ильич' },
  ...{ bornOn: '2012-03-04', groupName: '8А' },
  ...values,
})

test('the same list a second time changes nothing', async () => {
  const school = await anOrganisation(db)
  const list = [pupil(), pupil({ lastName: 'Осин', phone: '+79001112233' })]
  const first = await bring(school, list)
  expect(first.map((one) => one.change)).toEqual(['new', 'new'])
  const second = await bring(school, list)
  expect(second.map((one) => one.change)).toEqual(['same', 'same'])
  expect(second.map((one) => one.id)).toEqual(first.map((one) => one.id))
})

test('a person who moved to another class is changed, and the former class is kept in history', async () => {
  const school = await anOrganisation(db)
  const [before] = await bring(school, [pupil()])
  const [after] = await bring(school, [pupil({ lastName: 'Елкин', groupName: '9А' })])
  expect(after).toMatchObject({ id: before?.id, change: 'changed', before: { groupName: '8А' } })
  const card = await db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', String(before?.id))
    .executeTakeFirst()
  expect(card).toMatchObject({ lastName: 'Ёлкин', groupName: '9А', folded: 'елкин петр ильич' })
  const history = await db
    .selectFrom('history')
    .selectAll()
    .where('subjectId', '=', String(before?.id))
    .execute()
  expect(history.at(-1)).toMatchObject({
    who: 'Куратор',
    before: { groupName: '8А' },
    after: { groupName: '9А' },
  })
})

test('a person of another school with the same name stays untouched', async () => {
  const [school, other] = [await anOrganisation(db), await anOrganisation(db)]
  await bring(other, [pupil({ groupName: '1Б' })])
  expect((await bring(school, [pupil()]))[0]?.change).toBe('new')
})

test('namesakes told apart become two cards', async () => {
  const school = await anOrganisation(db)
  const answers = await bring(school, [pupil(), pupil({ apart: true })])
  expect(answers.map((one) => one.change)).toEqual(['new', 'new'])
  expect(answers[0]?.id).not.toBe(answers[1]?.id)
})

test('a representative is added once, and a telephone that was missing is filled in', async () => {
  const school = await anOrganisation(db)
  const mother = { name: 'Ёлкина Анна Павловна', relation: 'мать' }
  const [first] = await bring(school, [pupil({ representatives: [mother] })])
  expect(first?.representatives).toHaveLength(1)
  const [second] = await bring(school, [
    pupil({ representatives: [{ name: 'Елкина Анна Павловна', phone: '+79001112233' }] }),
  ])
  expect(second).toMatchObject({ change: 'changed', representatives: [] })
  const rows = await db
    .selectFrom('representative')
    .selectAll()
    .where('organisationId', '=', school)
    .execute()
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ relation: 'мать', phone: '+79001112233', name: mother.name })
})

test('five thousand people come in within seconds', async () => {
  const school = await anOrganisation(db)
  const list = Array.from({ length: 5000 }, (_, i) =>
    pupil({ lastName: `Ученик${i}`, representatives: [{ name: `Родитель ${i}` }], interests: ['шахматы'] }),
  )
  const start = performance.now()
  const answers = await bring(school, list)
  expect(new Set(answers.map((one) => one.id)).size).toBe(5000)
  expect(performance.now() - start).toBeLessThan(8000)
})

test('a person put into a base twice has one place, and what is told anew is added to it', async () => {
  const school = await anOrganisation(db)
  const cycle = await db
    .insertInto('cycle')
    .values({
      organisationId: school,
      title: 'Цикл',
      template: 'x',
      startsOn: '2026-09-01',
      endsOn: '2027-05-31',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const [person] = await bring(school, [pupil()])
  const author = { organisationId: school, accountId: null, who: 'Куратор', now: testNow }
  const place = (values: object) =>
    asTenant(db, { organisationId: school, scope: 'organisation' }, (tx: Db) =>
      putIntoBase(tx, author, {
        cycleId: cycle.id,
        role: 'mentee',
        entries: [{ personId: String(person?.id), values }],
      }),
    )
  expect(await place({ requestTags: ['математика'], request: 'олимпиада' })).toMatchObject([
    { change: 'new' },
  ])
  expect(await place({ requestTags: ['Математика'] })).toMatchObject([{ change: 'same' }])
  expect(await place({ requestTags: ['хор'], request: '' })).toMatchObject([{ change: 'changed' }])
  const rows = await db.selectFrom('participation').selectAll().where('cycleId', '=', cycle.id).execute()
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    ...{
      state: 'in_base',
      requestTags: ['математика', 'хор'],
      request: 'олимпиада',
      enteredOn: '2026-11-20',
    },
  })
})
