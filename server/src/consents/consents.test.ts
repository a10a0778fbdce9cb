import { baseApi } from '@app/model/bases'
import { consentApi } from '@app/model/consents'
import { peopleApi } from '@app/model/people'
import { expect, test } from 'vitest'
import { aFilledBase, aPair, testApp } from '#testing'

const app = await testApp()
const signedOn = '2026-10-01'

test('the gate is real: without both consents and a request a minor is not ready, with them he is', async () => {
  const { curator, params, pupils, mentees, first } = await aFilledBase(app)
  const one = async () => (await mentees()).find((row) => row.id === first)
  expect(await one()).toMatchObject({
    obstacles: ['consent.processing-missing', 'consent.participation-missing'],
  })
  const register = (kinds: ('processing_minor' | 'participation_minor' | 'processing_adult')[]) =>
    curator.call(consentApi.register, { body: { personIds: pupils, kinds, signedOn } })
  await register(['processing_minor'])
  expect((await one())?.obstacles).toEqual(['consent.participation-missing'])
  await register(['participation_minor'])
  expect(await one()).not.toHaveProperty('ready')
  await curator.call(baseApi.change, {
    params,
    body: { role: 'mentee', personIds: [first], set: { request: 'олимпиада' } },
  })
  expect(await one()).toMatchObject({ ready: true })
  expect(await one()).not.toHaveProperty('obstacles')
})

test('a pile of papers: each gets those of the own age, numbers run on, nobody gets one twice', async () => {
  const { curator, pupils, teacher, first } = await aFilledBase(app)
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
  const { curator, first, teacher } = await aFilledBase(app)
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
  const { school, curator, cycleId, first, teacher, mentees } = await aFilledBase(app)
  const kinds = ['processing_minor', 'participation_minor'] as const
  const { body } = await curator.call(consentApi.register, {
    body: { personIds: [first], kinds: [...kinds], signedOn },
  })
  const pairId = await aPair(app.db, school.id, cycleId, first, teacher, 'active')
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

test('it is listed who has no consent and which papers to print', async () => {
  const { curator, params, first, pupils } = await aFilledBase(app)
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
