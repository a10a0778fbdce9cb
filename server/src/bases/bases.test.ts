import { baseApi } from '@app/model/bases'
import { consentApi } from '@app/model/consents'
import { peopleApi } from '@app/model/people'
import { afterAll, expect, test } from 'vitest'
import type { Db } from '#db'
import { closeOffice } from '#documents'
import { anAccount, aPerson, testApp, world } from '#testing'

const app = await testApp()
afterAll(closeOffice)

async function aCycle(
  db: Db,
  organisationId: string,
  forms = ['pupil_pupil', 'teacher_teacher', 'teacher_pupil'],
) {
  const values = {
    organisationId,
    title: '2026/2027',
    template: 'school',
    startsOn: '2026-09-01',
    endsOn: '2027-05-31',
  }
  const { id } = await db.insertInto('cycle').values(values).returning('id').executeTakeFirstOrThrow()
  const rows = forms.map((form) => ({ organisationId, cycleId: id, form, title: form, federalForm: form }))
  await db.insertInto('cycleForm').values(rows).execute()
  return id
}

/** A school with a cycle, three pupils and a teacher in the bases. */
async function aBase() {
  const { school, otherSchool } = await world(app.db)
  const cycleId = await aCycle(app.db, school.id)
  const pupils = [
    await aPerson(app.db, school.id, { lastName: 'Ёлкин', groupName: '7А' }),
    await aPerson(app.db, school.id, { lastName: 'Осин', groupName: '7Б' }),
    await aPerson(app.db, school.id, { lastName: 'Берёзов', groupName: '7А' }),
  ]
  const teacher = await aPerson(app.db, school.id, {
    lastName: 'Яблонева',
    kind: 'teacher',
    bornOn: '1980-01-01',
  })
  const curator = app.as(school.curator)
  const params = { cycleId }
  await curator.call(baseApi.put, { params, body: { role: 'mentee', personIds: pupils } })
  await curator.call(baseApi.put, { params, body: { role: 'mentor', personIds: [teacher] } })
  const mentees = async () => (await curator.call(baseApi.mentees, { params })).body
  return { school, otherSchool, cycleId, params, pupils, teacher, curator, mentees, first: String(pupils[0]) }
}

const signedOn = '2026-10-01'

test('people put into a base stand there in the order of the alphabet, once', async () => {
  const { curator, params, pupils, mentees } = await aBase()
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

test('the gate is real: without both consents a minor is not ready, with them he is', async () => {
  const { curator, pupils, mentees, first } = await aBase()
  const one = async () => (await mentees()).find((row) => row.id === first)
  expect(await one()).toMatchObject({
    obstacles: ['consent.processing-missing', 'consent.participation-missing'],
  })
  const register = (kinds: ('processing_minor' | 'participation_minor' | 'processing_adult')[]) =>
    curator.call(consentApi.register, { body: { personIds: pupils, kinds, signedOn } })
  await register(['processing_minor'])
  expect((await one())?.obstacles).toEqual(['consent.participation-missing'])
  await register(['participation_minor'])
  expect(await one()).toMatchObject({ ready: true })
  expect(await one()).not.toHaveProperty('obstacles')
})

test('a pile of papers: each gets those of the own age, numbers run on, nobody gets one twice', async () => {
  const { curator, pupils, teacher, first } = await aBase()
  await curator.call(peopleApi.addRepresentative, {
    params: { id: first },
    body: { name: 'Ёлкина Анна', relation: 'мать' },
  })
  const body = {
    ...{ personIds: [...pupils, teacher], kinds: ['processing_minor', 'processing_adult'] as const },
    ...{ signedOn, number: '{n}-с', numberFrom: 7, storagePlace: 'сейф, каб. 12' },
  }
  const { body: done } = await curator.call(consentApi.register, {
    body: { ...body, kinds: [...body.kinds] },
  })
  expect(done.registered.map((one) => [one.kind, one.number])).toEqual([
    ['processing_minor', '7-с'],
    ['processing_minor', '8-с'],
    ['processing_minor', '9-с'],
    ['processing_adult', '10-с'],
  ])
  expect(done.registered[0]?.signedBy).toBe('Ёлкина Анна (мать)')
  expect(done.registered[3]?.signedBy).toBe('Яблонева Иван Олегович')
  const again = await curator.call(consentApi.register, { body: { ...body, kinds: [...body.kinds] } })
  expect(again.body.registered).toEqual([])
  expect((await curator.call(consentApi.list)).body).toHaveLength(4)
})

test('one paper that does not fit is refused with the reason', async () => {
  const { curator, first, teacher } = await aBase()
  const code = async (
    personId: string,
    kind: 'processing_adult' | 'mentee_employee' | 'processing_minor',
    on = signedOn,
  ) =>
    (
      await curator.call(consentApi.register, {
        body: { personIds: [personId], kinds: [kind], signedOn: on },
      })
    ).body.code
  expect(await code(first, 'processing_adult')).toBe('consent.for-adults-only')
  expect(await code(teacher, 'processing_minor')).toBe('consent.for-minors-only')
  expect(await code(first, 'mentee_employee')).toBe('consent.for-employees-only')
  expect(await code(first, 'processing_minor', '2026-11-21')).toBe('consent.signed-in-future')
  expect(await code(first, 'processing_minor')).toBeUndefined()
  expect(await code(first, 'processing_minor')).toBe('consent.already')
})

test('a consent taken back ends the participation, pauses the pair and tells the curator', async () => {
  const { school, curator, cycleId, first, teacher, mentees } = await aBase()
  const kinds = ['processing_minor', 'participation_minor'] as const
  const { body } = await curator.call(consentApi.register, {
    body: { personIds: [first], kinds: [...kinds], signedOn },
  })
  const pairId = await aPair(school.id, cycleId, first, teacher, 'active')
  const id = String(body.registered[0]?.id)
  const early = await curator.call(consentApi.withdraw, { params: { id }, body: { on: '2026-09-30' } })
  expect(early.body.code).toBe('consent.withdrawn-before-signed')
  const taken = await curator.call(consentApi.withdraw, {
    params: { id },
    body: { on: '2026-11-20', number: '5' },
  })
  expect(taken.body).toMatchObject({
    frozen: 1,
    destroyBy: '2026-12-20',
    consent: { withdrawnOn: '2026-11-20' },
  })
  expect((await mentees()).find((row) => row.id === first)).toMatchObject({
    state: 'withdrawn',
    leftOn: '2026-11-20',
  })
  const pair = await app.db.selectFrom('pair').select('state').where('id', '=', pairId).executeTakeFirst()
  expect(pair?.state).toBe('paused')
  const notices = await app.db
    .selectFrom('notice')
    .select('code')
    .where('organisationId', '=', school.id)
    .execute()
  expect(notices).toEqual([{ code: 'consent.withdrawn' }])
  const again = await curator.call(consentApi.withdraw, { params: { id }, body: { on: '2026-11-20' } })
  expect(again.body.code).toBe('consent.withdrawn')
})

test('many lines are changed at once, words are added, and history keeps each', async () => {
  const { curator, params, pupils, mentees, first } = await aBase()
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
  const { curator, params, mentees, first } = await aBase()
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
  const { curator, params, first, teacher } = await aBase()
  const code = async (role: 'mentee' | 'mentor', id: string, set: object) =>
    (await curator.call(baseApi.change, { params, body: { role, personIds: [id], set } })).body.code
  expect(await code('mentee', first, { forms: ['employer_pupil'] })).toBe('base.form-unknown')
  expect(await code('mentor', teacher, { wishedAgeFrom: 15, wishedAgeTo: 12 })).toBe('base.ages-turned')
  expect(await code('mentor', teacher, { wishedAgeFrom: 12 })).toBeUndefined()
  expect(await code('mentor', teacher, { wishedAgeTo: 10 })).toBe('base.ages-turned')
  expect(await code('mentor', teacher, { capacity: 101 })).toBe('invalid')
})

test('in a pile those who may go into reserve go, the others are named', async () => {
  const { school, curator, cycleId, params, pupils, first, teacher } = await aBase()
  await aPair(school.id, cycleId, first, teacher, 'active')
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
  const { school, curator, cycleId, params, pupils, first, teacher, mentees } = await aBase()
  await aPair(school.id, cycleId, first, teacher, 'active')
  const { body } = await curator.call(baseApi.remove, { params, body: { role: 'mentee', personIds: pupils } })
  expect(body.kept).toEqual([first])
  expect((await mentees()).map((row) => row.id)).toEqual([first])
})

test('the base shows the mentor of a pair', async () => {
  const { school, cycleId, first, teacher, mentees } = await aBase()
  await aPair(school.id, cycleId, first, teacher, 'active')
  expect((await mentees()).find((row) => row.id === first)?.partners).toEqual(['Яблонева Иван Олегович'])
})

test('contacts of a minor are those of the representative, and only when asked for', async () => {
  const { curator, params, first } = await aBase()
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

test('it is listed who has no consent and which papers to print', async () => {
  const { curator, params, first, pupils } = await aBase()
  await curator.call(consentApi.register, {
    body: { personIds: pupils, kinds: ['participation_minor'], signedOn },
  })
  const { body } = await curator.call(baseApi.missingConsents, { params })
  expect(body).toHaveLength(4)
  expect(body.find((one) => one.id === first)).toMatchObject({
    role: 'mentee',
    group: '7А',
    needs: ['processing_minor'],
  })
  expect(body.find((one) => one.role === 'mentor')?.needs).toEqual(['processing_adult'])
})

test('of another school nothing is read, changed or exported', async () => {
  const { otherSchool, params, pupils, first } = await aBase()
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
  const { school, params, first } = await aBase()
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
  const { school, curator } = await aBase()
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
  const { curator, params, first } = await aBase()
  await curator.call(baseApi.change, {
    params,
    body: { role: 'mentee', personIds: [first], add: { requestTags: ['робототехника'] } },
  })
  const { body } = await curator.call(baseApi.tags)
  expect(body.requests[0]).toBe('робототехника')
  expect(body.requests).toContain('сделать проект')
})

async function aPair(
  organisationId: string,
  cycleId: string,
  mentee: string,
  mentor: string,
  state: 'active',
) {
  const { id } = await app.db
    .insertInto('pair')
    .values({
      organisationId,
      cycleId,
      number: `П-${mentee}`,
      form: 'teacher_pupil',
      state,
      startsOn: '2026-10-05',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const [role, personId] of [
    ['mentee', mentee],
    ['mentor', mentor],
  ] as const) {
    const one = await app.db
      .updateTable('participation')
      .set({ state })
      .where('cycleId', '=', cycleId)
      .where('personId', '=', personId)
      .where('role', '=', role)
      .returning('id')
      .executeTakeFirstOrThrow()
    const values = { organisationId, pairId: id, participationId: one.id, personId, role }
    await app.db.insertInto('pairMember').values(values).execute()
  }
  return id
}
