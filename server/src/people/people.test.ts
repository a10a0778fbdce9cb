import { baseApi } from '@app/model/bases'
import { journalApi } from '@app/model/journal'
import { peopleApi } from '@app/model/people'
import { expect, test } from 'vitest'
import type { Db } from '#db'
import { anAccount, aPerson, testApp, testNow, world } from '#testing'

const app = await testApp()

const aCycle = async (db: Db, organisationId: string, closedOn: string | null = null) => {
  const values = {
    organisationId,
    title: 'Цикл',
    template: 'school',
    startsOn: '2026-09-01',
    endsOn: '2027-05-31',
    closedOn,
  }
  return (await db.insertInto('cycle').values(values).returning('id').executeTakeFirstOrThrow()).id
}

const newPupil = {
  kind: 'learner',
  lastName: 'ёлкин',
  firstName: 'пётр',
  bornOn: '2013-05-06',
  groupName: '8 «а»',
} as const

test('a curator enters a pupil in one line and finds him in the base', async () => {
  const { school } = await world(app.db)
  const cycleId = await aCycle(app.db, school.id)
  const curator = app.as(school.curator)
  const made = await curator.call(peopleApi.create, {
    body: { ...newPupil, phone: '8 (900) 111-22-33', base: { cycleId, role: 'mentee' } },
  })
  expect(made).toMatchObject({
    status: 200,
    body: { lastName: 'Ёлкин', firstName: 'Пётр', groupName: '8А', phone: '+79001112233' },
  })
  const all = await curator.call(peopleApi.list, { querystring: { cycleId } })
  expect(all.body).toMatchObject([{ id: made.body.id, name: 'Ёлкин Пётр', group: '8А', bases: ['mentee'] }])
})

test('a duplicate is refused with a way out for a real namesake', async () => {
  const { school } = await world(app.db)
  const curator = app.as(school.curator)
  await curator.call(peopleApi.create, { body: newPupil })
  const again = { ...newPupil, lastName: 'Елкин' }
  expect(await curator.call(peopleApi.create, { body: again })).toMatchObject({
    status: 409,
    body: { code: 'person.duplicate' },
  })
  const { body } = await curator.call(peopleApi.namesakes, {
    body: { lastName: 'Елкин', firstName: 'Петр', bornOn: newPupil.bornOn },
  })
  expect(body).toMatchObject([{ name: 'Ёлкин Пётр', group: '8А' }])
  expect((await curator.call(peopleApi.create, { body: { ...again, apart: true } })).status).toBe(200)
  expect((await curator.call(peopleApi.list)).body).toHaveLength(2)
})

test('impossible dates are refused in words of their own', async () => {
  const { school } = await world(app.db)
  const curator = app.as(school.curator)
  const born = (bornOn: string) => curator.call(peopleApi.create, { body: { ...newPupil, bornOn } })
  expect((await born('2026-11-21')).body.code).toBe('person.born-in-future')
  expect((await born('1026-11-21')).body.code).toBe('person.born-too-long-ago')
  expect((await born('2013-02-30')).body.code).toBe('invalid')
  expect((await curator.call(peopleApi.list)).body).toEqual([])
})

test('nobody is put into a base of a closed cycle or of another school', async () => {
  const { school, otherSchool } = await world(app.db)
  const closed = await aCycle(app.db, school.id, '2026-10-01')
  const foreign = await aCycle(app.db, otherSchool.id)
  const put = (cycleId: string) =>
    app
      .as(school.curator)
      .call(peopleApi.create, { body: { ...newPupil, base: { cycleId, role: 'mentee' } } })
  expect((await put(closed)).body.code).toBe('base.cycle-closed')
  expect((await put(foreign)).status).toBe(404)
  expect((await app.as(school.curator).call(peopleApi.list)).body).toEqual([])
})

test('a change keeps who, when and why, and the card shows who read it', async () => {
  const { school } = await world(app.db)
  const id = await aPerson(app.db, school.id, { lastName: 'Осин' })
  const curator = app.as(school.curator)
  const card = await curator.call(peopleApi.read, { params: { id } })
  const { updatedAt } = card.body.person
  const changed = await curator.call(peopleApi.change, {
    params: { id },
    body: { groupName: '8 б', why: 'перевод', updatedAt },
  })
  expect(changed.body).toMatchObject({ groupName: '8Б' })
  const history = await curator.call(peopleApi.history, { params: { id } })
  expect(history.body).toMatchObject([
    {
      who: 'Проверкин Пётр Петрович',
      why: 'перевод',
      before: { groupName: '7А' },
      after: { groupName: '8Б' },
    },
  ])
  expect(history.body[0]?.at).toBe(testNow.toISOString())
  const journal = await app.as(school.director).call(journalApi.person, { params: { id } })
  expect(journal.body.map((row) => row.action)).toEqual(['person.changed', 'person.read'])
  expect(JSON.stringify(journal.body)).not.toContain('8Б')
})

test('of two curators with the same card the second one is told that it was changed', async () => {
  const { school } = await world(app.db)
  const id = await aPerson(app.db, school.id)
  const curator = app.as(school.curator)
  const { updatedAt } = (await curator.call(peopleApi.read, { params: { id } })).body.person
  const change = (position: string) =>
    curator.call(peopleApi.change, { params: { id }, body: { position, updatedAt } })
  expect((await change('староста')).status).toBe(200)
  expect(await change('дежурный')).toMatchObject({ status: 409, body: { code: 'conflict' } })
  expect((await curator.call(peopleApi.read, { params: { id } })).body.person.position).toBe('староста')
})

test('forms of a name corrected by hand are forgotten with the name', async () => {
  const { school } = await world(app.db)
  const id = await aPerson(app.db, school.id, { lastName: 'Гриценюк' })
  const curator = app.as(school.curator)
  const form = { lastName: 'Гриценюк', firstName: 'Иван', patronymic: 'Олегович' }
  const nameForms = {
    nominative: form,
    genitive: form,
    dative: form,
    accusative: form,
    instrumental: form,
    prepositional: form,
  }
  const read = async () => (await curator.call(peopleApi.read, { params: { id } })).body.person
  await curator.call(peopleApi.change, {
    params: { id },
    body: { nameForms, updatedAt: (await read()).updatedAt },
  })
  expect((await read()).nameForms?.dative.lastName).toBe('Гриценюк')
  await curator.call(peopleApi.change, {
    params: { id },
    body: { lastName: 'Осин', updatedAt: (await read()).updatedAt },
  })
  expect((await read()).nameForms).toBeNull()
})

test('a representative is added, changed and taken off, and history keeps who it was', async () => {
  const { school } = await world(app.db)
  const id = await aPerson(app.db, school.id)
  const curator = app.as(school.curator)
  const added = await curator.call(peopleApi.addRepresentative, {
    params: { id },
    body: { name: 'Примерова Анна', relation: 'мать', phone: '8-900-111-22-33' },
  })
  expect(added.body.phone).toBe('+79001112233')
  const one = { params: { id, representativeId: added.body.id } }
  await curator.call(peopleApi.changeRepresentative, { ...one, body: { email: 'anna@mail.example' } })
  const { representatives } = (await curator.call(peopleApi.read, { params: { id } })).body
  expect(representatives).toMatchObject([{ relation: 'мать', email: 'anna@mail.example' }])
  await curator.call(peopleApi.removeRepresentative, one)
  expect((await curator.call(peopleApi.read, { params: { id } })).body.representatives).toEqual([])
  const { body } = await curator.call(peopleApi.history, { params: { id } })
  expect(body[0]).toMatchObject({
    subject: 'representative',
    before: { name: 'Примерова Анна' },
    after: null,
  })
})

test('of another school and of another pupil nothing is read and nothing changed', async () => {
  const { school, otherSchool } = await world(app.db)
  const id = await aPerson(app.db, school.id)
  const other = await aPerson(app.db, otherSchool.id)
  const stranger = app.as(otherSchool.curator)
  const updatedAt = testNow.toISOString()
  const mother = await app
    .as(school.curator)
    .call(peopleApi.addRepresentative, { params: { id }, body: { name: 'Мать' } })
  const representativeId = mother.body.id
  const answers = await Promise.all([
    stranger.call(peopleApi.read, { params: { id } }),
    stranger.call(peopleApi.change, { params: { id }, body: { position: 'x', updatedAt } }),
    stranger.call(peopleApi.history, { params: { id } }),
    stranger.call(peopleApi.addRepresentative, { params: { id }, body: { name: 'x' } }),
    stranger.call(peopleApi.changeRepresentative, {
      params: { id: other, representativeId },
      body: { name: 'x' },
    }),
    stranger.call(peopleApi.removeRepresentative, { params: { id: other, representativeId } }),
    stranger.call(baseApi.ofPerson, { params: { id } }),
  ])
  expect(answers.map((one) => one.status)).toEqual([404, 404, 404, 404, 404, 404, 404])
})

test('a role without the right is refused', async () => {
  const { school } = await world(app.db)
  const id = await aPerson(app.db, school.id)
  const updatedAt = testNow.toISOString()
  const status = async (who: { token: string }) => [
    (await app.as(who).call(peopleApi.read, { params: { id } })).status,
    (await app.as(who).call(peopleApi.create, { body: newPupil })).status,
    (await app.as(who).call(peopleApi.change, { params: { id }, body: { position: 'x', updatedAt } })).status,
    (await app.as(who).call(peopleApi.history, { params: { id } })).status,
  ]
  expect(await status(school.mentor)).toEqual([403, 403, 403, 403])
  expect(await status(school.municipal)).toEqual([403, 403, 403, 403])
  expect(await status(school.psychologist)).toEqual([200, 403, 403, 403])
  expect(await status(school.director)).toEqual([200, 403, 403, 200])
  expect((await app.as().call(peopleApi.list)).status).toBe(401)
})

test('a class teacher sees the own class only', async () => {
  const { school } = await world(app.db)
  const own = await aPerson(app.db, school.id, { groupName: '7А', lastName: 'Свой' })
  const other = await aPerson(app.db, school.id, { groupName: '7Б', lastName: 'Чужой' })
  const tutor = app.as(await anAccount(app.db, school.id, 'tutor', { groups: ['7А'] }))
  expect((await tutor.call(peopleApi.list)).body.map((row) => row.id)).toEqual([own])
  expect((await tutor.call(peopleApi.read, { params: { id: own } })).status).toBe(200)
  expect((await tutor.call(peopleApi.read, { params: { id: other } })).status).toBe(404)
  const { body } = await tutor.call(peopleApi.namesakes, {
    body: { lastName: 'Чужой', firstName: 'Иван', patronymic: 'Олегович' },
  })
  expect(body).toEqual([])
})
