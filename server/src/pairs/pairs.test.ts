import { pairApi } from '@app/model/pairs'
import { registryApi } from '@app/model/registry'
import { expect, test } from 'vitest'
import { anAccount, anOrder, testApp } from '#testing'

const app = await testApp()

test('a changing order says what it changes, and the pair says which paper it waits for', async () => {
  const { as, cycleId, mentors, params } = await anOrder(app)
  const waiting = (await as.call(pairApi.list, { params: { id: cycleId } })).body
  expect(waiting.every((one) => one.paper?.id === params.id && one.order === null)).toBe(true)
  await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  await as.call(registryApi.sign, { params, body: { signedOn: '2026-11-20' } })
  const pairs = (await as.call(pairApi.list, { params: { id: cycleId } })).body
  const pair = pairs.find((one) => one.members.some((member) => member.name.startsWith('Котова')))
  expect(pair).toMatchObject({ paper: null, order: { id: params.id }, formTitle: 'учитель – ученик' })
  const { body } = await as.call(registryApi.replaceMentor, {
    params: { id: pair?.id ?? '' },
    body: { mentorId: mentors[1]?.id ?? '', from: '2026-12-01', reason: 'переездом наставника' },
  })
  expect(body.change).toMatchObject({ kind: 'replacement', pairId: pair?.id, from: '2026-12-01' })
  const card = await as.call(pairApi.read, { params: { id: pair?.id ?? '' } })
  expect(card.body).toMatchObject({ paper: { id: body.id, code: 'D24' }, continuedBy: null })
  expect(card.body.reasons.length).toBeGreaterThan(0)
})

test('a mentor sees his own pair without the score, and no draft of it', async () => {
  const { as, school, params, mentors } = await anOrder(app)
  const account = await anAccount(app.db, school.id, 'mentor', { personId: mentors[0]?.personId ?? null })
  const mentor = app.as(account)
  expect((await mentor.call(pairApi.all, {})).body).toEqual([])
  await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  await as.call(registryApi.sign, { params, body: { signedOn: '2026-11-20' } })
  const { body } = await mentor.call(pairApi.all, {})
  expect(body).toHaveLength(1)
  expect(body[0]).toMatchObject({ score: null, paper: null, state: 'active' })
  const card = await mentor.call(pairApi.read, { params: { id: body[0]?.id ?? '' } })
  expect(card.body.reasons).toEqual([])
  const all = await as.call(pairApi.all, {})
  const other = all.body.find((pair) => pair.id !== body[0]?.id)
  expect((await mentor.call(pairApi.read, { params: { id: other?.id ?? '' } })).status).toBe(404)
})

test('a pair named in a registered order is not taken apart behind its back', async () => {
  const { as, cycleId, params, order } = await anOrder(app)
  const [first = '', second = ''] = order.pairs.map((pair) => pair.id)
  expect((await as.call(pairApi.dissolve, { params: { id: first } })).status).toBe(200)
  expect((await as.call(registryApi.read, { params })).body.pairs.map((pair) => pair.id)).toEqual([second])
  await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  const refused = await as.call(pairApi.dissolve, { params: { id: second } })
  expect(refused).toMatchObject({ status: 409, body: { code: 'pair.in-paper' } })
  expect((await as.call(pairApi.list, { params: { id: cycleId } })).body).toHaveLength(1)
})

test('many pairs are taken apart at once, and everybody returns to the bases', async () => {
  const { as, otherSchool, cycleId, order, mentees } = await anOrder(app)
  const ids = order.pairs.map((pair) => pair.id)
  const stranger = await app.as(otherSchool.curator).call(pairApi.dissolveMany, { body: { ids } })
  expect(stranger.status).toBe(404)
  const { body } = await as.call(pairApi.dissolveMany, { body: { ids: [...ids, ids[0] ?? ''] } })
  expect(body).toEqual({ dissolved: 2 })
  expect((await as.call(pairApi.list, { params: { id: cycleId } })).body).toEqual([])
  const states = await app.db
    .selectFrom('participation')
    .select('state')
    .where(
      'id',
      'in',
      mentees.map((one) => one.id),
    )
    .execute()
  expect(states.map((one) => one.state)).toEqual(['in_base', 'in_base'])
})

test('of many pairs none is taken apart when one of them stands in a registered order', async () => {
  const { as, cycleId, params, order } = await anOrder(app)
  await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  const ids = order.pairs.map((pair) => pair.id)
  const refused = await as.call(pairApi.dissolveMany, { body: { ids } })
  expect(refused).toMatchObject({ status: 409, body: { code: 'pair.in-paper' } })
  expect((await as.call(pairApi.list, { params: { id: cycleId } })).body).toHaveLength(2)
})
