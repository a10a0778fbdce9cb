import { pairApi } from '@app/model/pairs'
import { roundApi } from '@app/model/rounds'
import { type WaitingStep, waitingApi } from '@app/model/waiting'
import { expect, test } from 'vitest'
import { aBase, aPerson, testApp, world } from '#testing'

const app = await testApp()

/** Three pupils for one teacher with one place; the third has no consent. */
async function aCycle() {
  const { school, otherSchool } = await world(app.db)
  const base = await aBase(app.db, school.id, {
    mentees: [
      { name: 'Алексеев Денис Олегович', request: 'олимпиады' },
      { name: 'Яшина Ольга Львовна', request: 'олимпиады' },
      { name: 'Юрьев Павел Ильич', request: 'олимпиады', consented: false },
    ],
    mentors: [{ name: 'Котова Вера Ильинична', competencies: ['олимпиады'], capacity: 1 }],
  })
  const as = app.as(school.curator)
  const params = { id: base.cycleId }
  const list = async () => (await as.call(waitingApi.list, { params })).body
  const step = (id: string | undefined, taken: WaitingStep) =>
    as.call(waitingApi.step, { params, body: { ids: [id ?? ''], step: taken } })
  /** The first round with its pair formed. */
  const formed = async () => {
    const { body: round } = await as.call(roundApi.create, { params, body: { form: 'teacher_pupil' } })
    await as.call(roundApi.formPairs, { params: { id: round.drafts[0]?.id ?? '' }, body: { step: 0 } })
    const { body: pairs } = await as.call(pairApi.list, { params })
    return { round, pair: pairs[0] }
  }
  return { ...base, school, otherSchool, as, params, list, step, formed }
}

test('everybody in the bases waits until there is a pair, the days counted from the entry', async () => {
  const { list, formed } = await aCycle()
  expect(await list()).toHaveLength(4)
  expect((await list()).every((row) => row.days === 50 && row.since === '2026-10-01')).toBe(true)
  await formed()
  const left = await list()
  expect(left.map((row) => row.role)).toEqual(['mentee', 'mentee'])
})

test('the last round says why it has found nobody', async () => {
  const { list, formed, mentees } = await aCycle()
  expect((await list()).every((row) => row.reason === null)).toBe(true)
  const { round } = await formed()
  const rows = await list()
  const unconsented = rows.find((row) => row.id === mentees[2]?.id)
  expect(unconsented?.reason).toMatchObject({ roundId: round.id, round: 'учитель – ученик' })
  expect(unconsented?.reason?.text).toContain('нет действующих согласий')
})

test('whoever loses the pair is back on the list, waiting since its end', async () => {
  const { as, list, formed } = await aCycle()
  const { pair } = await formed()
  const mentee = pair?.members.find((one) => one.role === 'mentee')
  await app.db
    .updateTable('pair')
    .set({ state: 'active' })
    .where('id', '=', pair?.id ?? '')
    .execute()
  await as.call(pairApi.close, {
    params: { id: pair?.id ?? '' },
    body: { reason: 'trial_failed', on: '2026-11-15' },
  })
  const row = (await list()).find((one) => one.id === mentee?.participationId)
  expect(row).toMatchObject({
    since: '2026-11-15',
    days: 5,
    lastPair: { number: pair?.number, closedOn: '2026-11-15' },
  })
})

test('the psychologist is told without names, and the step stays in the history', async () => {
  const { step, list, school, mentees } = await aCycle()
  expect((await step(mentees[0]?.id, { kind: 'support', note: 'ждёт давно' })).status).toBe(200)
  const notices = await app.db
    .selectFrom('notice')
    .select(['code', 'params'])
    .where('accountId', '=', school.psychologist.accountId)
    .execute()
  expect(notices).toEqual([{ code: 'waiting.support', params: { count: 1 } }])
  const row = (await list()).find((one) => one.id === mentees[0]?.id)
  expect(row?.steps).toMatchObject([{ kind: 'support', note: 'ждёт давно', at: '2026-11-20T09:00:00.000Z' }])
})

test('a person in the reserve stays on the list and comes back to the base', async () => {
  const { step, list, mentees } = await aCycle()
  const of = async () => (await list()).find((one) => one.id === mentees[0]?.id)
  await step(mentees[0]?.id, { kind: 'reserve', note: '' })
  expect(await of()).toMatchObject({ state: 'reserve' })
  expect((await step(mentees[0]?.id, { kind: 'reserve', note: '' })).status).toBe(200)
  await step(mentees[0]?.id, { kind: 'return', note: '' })
  expect(await of()).toMatchObject({ state: 'in_base' })
})

test('another form is opened to those who have named some', async () => {
  const { step, list, mentees, cycleId, school } = await aCycle()
  const form = (code: string) => step(mentees[0]?.id, { kind: 'form', form: code, note: '' })
  expect((await form('teacher_pupil')).body.code).toBe('waiting.form-already')
  await app.db
    .updateTable('participation')
    .set({ forms: ['teacher_pupil'] })
    .where('id', '=', mentees[0]?.id ?? '')
    .execute()
  expect((await form('pupil_pupil')).body.code).toBe('round.form-not-chosen')
  await app.db
    .insertInto('cycleForm')
    .values({
      organisationId: school.id,
      cycleId,
      form: 'pupil_pupil',
      title: 'ученик – ученик',
      federalForm: 'pupil_pupil',
    })
    .execute()
  expect((await form('pupil_pupil')).status).toBe(200)
  expect((await list()).find((one) => one.id === mentees[0]?.id)?.forms).toEqual([
    'teacher_pupil',
    'pupil_pupil',
  ])
})

test('a mentee joins a pair before its order when the mentor has a place; then it is a group', async () => {
  const { as, step, list, params, formed, mentees, mentors } = await aCycle()
  const { pair } = await formed()
  const other = (await list()).find((row) => row.id !== mentees[2]?.id)
  const join = (id: string | undefined) => step(id, { kind: 'group', pairId: pair?.id ?? '', note: '' })
  expect((await as.call(waitingApi.groups, { params })).body).toEqual([])
  expect((await join(other?.id)).body.code).toBe('pair.no-places')
  await app.db
    .updateTable('participation')
    .set({ capacity: 3 })
    .where('id', '=', mentors[0]?.id ?? '')
    .execute()
  expect((await as.call(waitingApi.groups, { params })).body).toMatchObject([{ id: pair?.id, places: 2 }])
  expect((await join(mentees[2]?.id)).body.code).toBe('pair.no-consent')
  const { body: left } = await join(other?.id)
  expect(left.map((row) => row.id)).toEqual([mentees[2]?.id])
  const { body: group } = await as.call(pairApi.read, { params: { id: pair?.id ?? '' } })
  expect(group).toMatchObject({ kind: 'group' })
  expect(group.members).toHaveLength(3)
  await app.db
    .updateTable('pair')
    .set({ state: 'secured' })
    .where('id', '=', pair?.id ?? '')
    .execute()
  expect((await join(mentees[2]?.id)).body.code).toBe('pair.not-before-order')
})

test('somebody who has got a pair meanwhile is left alone', async () => {
  const { step, formed, mentors } = await aCycle()
  expect((await step(mentors[0]?.id, { kind: 'search', note: '' })).status).toBe(200)
  const { pair } = await formed()
  const mentee = pair?.members.find((one) => one.role === 'mentee')?.participationId
  expect((await step(mentee, { kind: 'support', note: '' })).body.code).toBe('waiting.has-pair')
})

test('a mentor joins no group', async () => {
  const { school, cycleId, step, formed } = await aCycle()
  const { pair } = await formed()
  const personId = await aPerson(app.db, school.id, { kind: 'teacher', bornOn: '1980-03-02' })
  const values = {
    organisationId: school.id,
    cycleId,
    personId,
    role: 'mentor' as const,
    enteredOn: '2026-10-01',
  }
  const { id } = await app.db
    .insertInto('participation')
    .values(values)
    .returning('id')
    .executeTakeFirstOrThrow()
  const joined = await step(id, { kind: 'group', pairId: pair?.id ?? '', note: '' })
  expect(joined.body.code).toBe('waiting.mentor-cannot-join')
})

test('another school and a mentor see nobody who waits', async () => {
  const { otherSchool, school, params, mentees } = await aCycle()
  const stranger = app.as(otherSchool.curator)
  expect((await stranger.call(waitingApi.list, { params })).body).toEqual([])
  expect((await stranger.call(waitingApi.groups, { params })).body).toEqual([])
  const body = { ids: [mentees[0]?.id ?? ''], step: { kind: 'reserve' as const, note: '' } }
  expect((await stranger.call(waitingApi.step, { params, body })).status).toBe(404)
  expect((await app.as(school.mentor).call(waitingApi.list, { params })).status).toBe(403)
  expect((await app.as(school.psychologist).call(waitingApi.step, { params, body })).status).toBe(403)
})
