import { baseApi } from '@app/model/bases'
import { consentApi } from '@app/model/consents'
import { peopleApi } from '@app/model/people'
import { expect, test } from 'vitest'
import { aCycle, aFilledBase, anAccount, aPair, testApp } from '#testing'

const app = await testApp()
const signedOn = '2026-10-01'

test('people put into a base stand there in the order of the alphabet, once', async () => {
  const { curator, params, pupils, mentees } = await aFilledBase(app)
  const again = await curator.call(baseApi.put, { params, body: { role: 'mentee', personIds: pupils } })
  expect(again.body).toEqual({ added: [], present: pupils })
  expect((await mentees()).map((row) => row.name)).toEqual([
    'Берёзов Иван Олегович',
    'Ёлкин Иван Олегович',
    'Осин Иван Олегович',
  ])
  expect((await curator.call(baseApi.summary, { params })).body).toEqual({
    mentees: 3,
    mentors: 1,
    people: 4,
  })
})

test('many lines are changed at once, words are added, and history keeps each', async () => {
  const { curator, params, pupils, mentees, first } = await aFilledBase(app)
  const change = await curator.call(baseApi.change, {
    params,
    body: {
      ...{
        role: 'mentee',
        personIds: pupils,
        set: { request: 'олимпиада', channels: ['очно'], slots: ['mon-day'] },
      },
      ...{ add: { requestTags: ['математика'], interests: ['шахматы'] }, why: 'опрос 7 классов' },
    },
  })
  expect(change.body.rows).toHaveLength(3)
  expect(await mentees()).toMatchObject(
    [1, 2, 3].map(() => ({
      ...{ request: 'олимпиада', requestTags: ['математика'], interests: ['шахматы'] },
      ...{ slots: ['mon-day'], channels: ['очно'] },
    })),
  )
  const { body: history } = await curator.call(peopleApi.history, { params: { id: first } })
  expect(history[0]).toMatchObject({
    why: 'опрос 7 классов',
    before: { request: '' },
    after: { request: 'олимпиада' },
  })
})

test('of two who edit one cell the second is told, and nothing is overwritten', async () => {
  const { curator, params, mentees, first } = await aFilledBase(app)
  const version = (await mentees()).find((row) => row.id === first)?.version
  const type = (request: string) =>
    curator.call(baseApi.change, {
      params,
      body: { role: 'mentee', personIds: [first], version, set: { request } },
    })
  expect((await type('один')).body.rows[0]?.request).toBe('один')
  expect(await type('другой')).toMatchObject({ status: 409, body: { code: 'conflict' } })
  expect((await mentees()).find((row) => row.id === first)?.request).toBe('один')
})

test('values that cannot be are refused: a form of another cycle, ages the wrong way round', async () => {
  const { curator, params, first, teacher } = await aFilledBase(app)
  const code = async (role: 'mentee' | 'mentor', id: string, set: object) =>
    (await curator.call(baseApi.change, { params, body: { role, personIds: [id], set } })).body.code
  expect(await code('mentee', first, { forms: ['employer_pupil'] })).toBe('base.form-unknown')
  expect(await code('mentor', teacher, { wishedAgeFrom: 15, wishedAgeTo: 12 })).toBe('base.ages-turned')
  expect(await code('mentor', teacher, { wishedAgeFrom: 12 })).toBeUndefined()
  expect(await code('mentor', teacher, { wishedAgeTo: 10 })).toBe('base.ages-turned')
  expect(await code('mentor', teacher, { capacity: 101 })).toBe('invalid')
})

test('in a pile those who may go into reserve go, the others are named', async () => {
  const { school, curator, cycleId, params, pupils, first, teacher } = await aFilledBase(app)
  await aPair(app.db, school.id, cycleId, first, teacher, 'active')
  const { body } = await curator.call(baseApi.change, {
    params,
    body: { role: 'mentee', personIds: pupils, state: 'reserve' },
  })
  expect(body.refused).toEqual([{ id: first, why: 'base.in-pair' }])
  expect(body.rows.map((row) => row.state).sort()).toEqual(['active', 'reserve', 'reserve'])
  const alone = await curator.call(baseApi.change, {
    params,
    body: { role: 'mentee', personIds: [first], state: 'reserve' },
  })
  expect(alone.body.code).toBe('base.in-pair')
})

test('who was put into a base by mistake is taken out, who has a pair stays', async () => {
  const { school, curator, cycleId, params, pupils, first, teacher, mentees } = await aFilledBase(app)
  await aPair(app.db, school.id, cycleId, first, teacher, 'active')
  const { body } = await curator.call(baseApi.remove, { params, body: { role: 'mentee', personIds: pupils } })
  expect(body.kept).toEqual([first])
  expect((await mentees()).map((row) => row.id)).toEqual([first])
})

test('the base shows the mentor of a pair', async () => {
  const { school, cycleId, first, teacher, mentees } = await aFilledBase(app)
  await aPair(app.db, school.id, cycleId, first, teacher, 'active')
  expect((await mentees()).find((row) => row.id === first)?.partners).toEqual(['Яблонева Иван Олегович'])
})

test('contacts of a minor are those of the representative, and only when asked for', async () => {
  const { curator, params, first } = await aFilledBase(app)
  await app.db.updateTable('person').set({ phone: '+79990000000' }).where('id', '=', first).execute()
  await curator.call(peopleApi.addRepresentative, {
    params: { id: first },
    body: { name: 'Ёлкина Анна', relation: 'мать', phone: '+79001112233' },
  })
  const one = async (contacts: 'true' | 'false') =>
    (await curator.call(baseApi.mentees, { params, querystring: { contacts } })).body.find(
      (row) => row.id === first,
    )
  expect((await one('false'))?.contacts).toBeUndefined()
  expect((await one('true'))?.contacts).toBe('Ёлкина Анна, мать, +79001112233')
})

test('of another school nothing is read, changed or exported', async () => {
  const { otherSchool, params, pupils, first } = await aFilledBase(app)
  const stranger = app.as(otherSchool.curator)
  const body = { role: 'mentee', personIds: pupils } as const
  const answers = [
    await stranger.call(baseApi.summary, { params }),
    await stranger.call(baseApi.mentees, { params }),
    await stranger.call(baseApi.mentors, { params }),
    await stranger.call(baseApi.missingConsents, { params }),
    await stranger.call(baseApi.exportMentees, { params }),
    await stranger.call(baseApi.put, { params, body }),
    await stranger.call(baseApi.change, { params, body: { ...body, state: 'reserve' } }),
    await stranger.call(baseApi.remove, { params, body }),
    await stranger.call(baseApi.ofPerson, { params: { id: first } }),
    await stranger.call(consentApi.ofPerson, { params: { id: first } }),
    await stranger.call(consentApi.register, {
      body: { personIds: [first], kinds: ['processing_minor'], signedOn },
    }),
  ]
  expect(answers.map((one) => one.status)).toEqual(answers.map(() => 404))
  const ownCycle = { cycleId: await aCycle(app.db, otherSchool.id) }
  expect((await stranger.call(baseApi.put, { params: ownCycle, body })).status).toBe(404)
  expect((await stranger.call(consentApi.list)).body).toEqual([])
})

test('a class teacher sees the own class, a mentor no base at all', async () => {
  const { school, params, first } = await aFilledBase(app)
  const tutor = app.as(await anAccount(app.db, school.id, 'tutor', { groups: ['7Б'] }))
  expect((await tutor.call(baseApi.mentees, { params })).body.map((row) => row.group)).toEqual(['7Б'])
  expect((await tutor.call(baseApi.summary, { params })).body).toEqual({ mentees: 1, mentors: 0, people: 1 })
  expect((await tutor.call(baseApi.missingConsents, { params })).body).toHaveLength(1)
  expect((await tutor.call(consentApi.ofPerson, { params: { id: first } })).status).toBe(404)
  const refused = async (who: { token: string }) => [
    (await app.as(who).call(baseApi.mentees, { params })).status,
    (await app.as(who).call(baseApi.put, { params, body: { role: 'mentee', personIds: [first] } })).status,
    (await app.as(who).call(baseApi.exportMentees, { params })).status,
    (
      await app
        .as(who)
        .call(consentApi.register, { body: { personIds: [first], kinds: ['transfer'], signedOn } })
    ).status,
  ]
  expect(await refused(school.mentor)).toEqual([403, 403, 403, 403])
  expect(await refused(school.psychologist)).toEqual([200, 403, 403, 403])
})

test('a view is kept for its owner only', async () => {
  const { school, curator } = await aFilledBase(app)
  const body = { page: 'mentees', title: 'Мои семиклассники', query: { find: '7А' } }
  const saved = await curator.call(baseApi.saveView, { body })
  await curator.call(baseApi.saveView, { body: { ...body, query: { find: '7Б' } } })
  const views = (who: { token: string }) =>
    app.as(who).call(baseApi.views, { querystring: { page: 'mentees' } })
  expect((await views(school.curator)).body).toMatchObject([
    { title: 'Мои семиклассники', query: { find: '7Б' } },
  ])
  expect((await views(school.director)).body).toEqual([])
  const [kept] = (await views(school.curator)).body
  expect(
    (await app.as(school.director).call(baseApi.removeView, { params: { id: String(kept?.id) } })).status,
  ).toBe(404)
  expect((await curator.call(baseApi.removeView, { params: { id: String(kept?.id) } })).status).toBe(200)
  expect(saved.status).toBe(200)
})

test('words of the organisation stand before the usual ones', async () => {
  const { curator, params, first } = await aFilledBase(app)
  await curator.call(baseApi.change, {
    params,
    body: { role: 'mentee', personIds: [first], add: { requestTags: ['робототехника'] } },
  })
  const { body } = await curator.call(baseApi.tags)
  expect(body.requests[0]).toBe('робототехника')
  expect(body.requests).toContain('сделать проект')
})
