import { type AskedOne, type ConfirmationAnswer, confirmationApi } from '@app/model/decisions'
import { pairApi } from '@app/model/pairs'
import { roundApi } from '@app/model/rounds'
import { expect, test } from 'vitest'
import { aBase, anAccount, testApp, world } from '#testing'

const app = await testApp({ BASE_URL: 'https://school.example' })

/** A pair of a teacher and a pupil of thirteen, formed and not secured yet. */
async function aPair() {
  const { school, otherSchool } = await world(app.db)
  const base = await aBase(app.db, school.id, {
    mentees: [{ name: 'Алексеев Денис Олегович', request: 'олимпиады' }],
    mentors: [{ name: 'Котова Вера Ильинична', competencies: ['олимпиады'] }],
  })
  const as = app.as(school.curator)
  const { body: round } = await as.call(roundApi.create, {
    params: { id: base.cycleId },
    body: { form: 'teacher_pupil' },
  })
  await as.call(roundApi.formPairs, { params: { id: round.drafts[0]?.id ?? '' }, body: { step: 0 } })
  const [pupil, teacher] = [base.mentees[0]?.personId ?? '', base.mentors[0]?.personId ?? '']
  const params = { id: base.cycleId }
  const read = async () => (await as.call(confirmationApi.list, { params })).body[0]
  const pairId = (await read())?.pairId ?? ''
  const asked = (side: AskedOne['side']): AskedOne => ({
    pairId,
    side,
    personId: side === 'mentor' ? teacher : pupil,
  })
  const linkFor = async (side: AskedOne['side']) => {
    const { body } = await as.call(confirmationApi.links, { body: { asked: [asked(side)] } })
    return body[0]?.link.split('#')[1] ?? ''
  }
  const byLink = async (side: AskedOne['side'], answer: ConfirmationAnswer, comment = '') =>
    app.as().call(confirmationApi.answerByLink, { body: { token: await linkFor(side), answer, comment } })
  return { ...base, school, otherSchool, as, pupil, teacher, pairId, params, read, asked, linkFor, byLink }
}

test('both sides and the representative of a child are asked', async () => {
  const { as, school, pairId, pupil, read } = await aPair()
  const parent = await anAccount(app.db, school.id, 'representative', { personId: pupil })
  expect(await read()).toMatchObject({ state: 'draft', confirmation: 'waiting', askedAt: null })
  expect((await read())?.asked.map(({ side, reachable }) => `${side} ${reachable}`).sort()).toEqual([
    'mentee false',
    'mentor false',
    'representative true',
  ])
  const answer = await as.call(confirmationApi.ask, { body: { pairIds: [pairId] } })
  expect(answer.body).toEqual({ asked: 1, notified: 1, unreachable: 2 })
  expect(await read()).toMatchObject({ state: 'proposed' })
  const notices = await app.db
    .selectFrom('notice')
    .select(['code', 'link'])
    .where('accountId', '=', parent.accountId)
    .execute()
  expect(notices).toEqual([{ code: 'confirmation.asked', link: '/confirmations' }])
})

test('when all have agreed by their links the pair is confirmed', async () => {
  const { byLink, read } = await aPair()
  for (const side of ['mentor', 'mentee'] as const) expect((await byLink(side, 'agree')).status).toBe(200)
  expect(await read()).toMatchObject({ state: 'proposed', confirmation: 'waiting' })
  await byLink('representative', 'agree')
  const row = await read()
  expect(row).toMatchObject({ state: 'confirmed', confirmation: 'agreed' })
  expect(row?.asked.every((one) => one.entry === 'link')).toBe(true)
})

test('a link tells whom it asks about whom, without dates of birth or telephones', async () => {
  const { linkFor } = await aPair()
  const { body } = await app
    .as()
    .call(confirmationApi.readByLink, { body: { token: await linkFor('representative') } })
  expect(body).toMatchObject({
    ...{ side: 'representative', name: 'Алексеев Денис Олегович', open: true, answer: null },
    mentors: [{ name: 'Котова Вера Ильинична', place: 'учитель математики' }],
  })
  expect(JSON.stringify(body)).not.toContain('2013-05-06')
  const wrong = await app.as().call(confirmationApi.readByLink, { body: { token: 'x'.repeat(43) } })
  expect(wrong).toMatchObject({ status: 404, body: { code: 'confirmation.link-unknown' } })
})

test('a refusal reaches the curator at once, and he takes the pair apart', async () => {
  const { as, school, byLink, read, pairId, cycleId } = await aPair()
  for (const side of ['mentor', 'mentee'] as const) await byLink(side, 'agree')
  await byLink('representative', 'refuse', 'далеко ездить')
  const row = await read()
  expect(row).toMatchObject({ state: 'proposed', confirmation: 'refused' })
  expect(row?.asked.find((one) => one.side === 'representative')?.comment).toBe('далеко ездить')
  const notices = await app.db
    .selectFrom('notice')
    .select('code')
    .where('accountId', '=', school.curator.accountId)
    .where('code', '=', 'pair.refused')
    .execute()
  expect(notices).toHaveLength(1)
  expect((await as.call(pairApi.dissolve, { params: { id: pairId } })).status).toBe(200)
  expect((await as.call(pairApi.list, { params: { id: cycleId } })).body).toEqual([])
})

test('a later refusal takes the confirmation back', async () => {
  const { byLink, read } = await aPair()
  for (const side of ['mentor', 'mentee', 'representative'] as const) await byLink(side, 'agree')
  await byLink('mentor', 'questions')
  expect(await read()).toMatchObject({ state: 'proposed', confirmation: 'questions' })
})

test('answers on paper are entered together, all or none', async () => {
  const { as, asked, read, teacher } = await aPair()
  const answer = (side: AskedOne['side']) => ({ ...asked(side), answer: 'agree' as const })
  const stranger = { ...asked('mentee'), personId: teacher, answer: 'agree' as const }
  const wrong = await as.call(confirmationApi.enter, { body: { answers: [answer('mentor'), stranger] } })
  expect(wrong.status).toBe(404)
  expect((await read())?.asked.every((one) => one.answer === null)).toBe(true)
  const answers = (['mentor', 'mentee', 'representative'] as const).map(answer)
  const { body } = await as.call(confirmationApi.enter, { body: { answers } })
  expect(body).toEqual({ confirmed: 1, refused: 0 })
  expect((await read())?.asked.every((one) => one.entry === 'paper')).toBe(true)
})

test('a signed-in mentor answers for himself only, a parent for the child', async () => {
  const { school, pairId, pupil, teacher } = await aPair()
  const mentor = app.as(await anAccount(app.db, school.id, 'mentor', { personId: teacher }))
  const parent = app.as(await anAccount(app.db, school.id, 'representative', { personId: pupil }))
  const body = { answer: 'agree' as const }
  expect((await mentor.call(confirmationApi.own)).body).toMatchObject([{ side: 'mentor', personId: teacher }])
  const own = await mentor.call(confirmationApi.answerOwn, { params: { id: pairId, person: teacher }, body })
  expect(own.body.answer).toBe('agree')
  const foreign = await mentor.call(confirmationApi.answerOwn, {
    params: { id: pairId, person: pupil },
    body,
  })
  expect(foreign.status).toBe(404)
  expect((await parent.call(confirmationApi.own)).body).toMatchObject([{ side: 'representative' }])
  const child = await parent.call(confirmationApi.answerOwn, { params: { id: pairId, person: pupil }, body })
  expect(child.body).toMatchObject({ side: 'representative', answer: 'agree' })
})

test('after the order nobody is asked any more', async () => {
  const { as, linkFor, asked, pairId, params } = await aPair()
  const token = await linkFor('mentor')
  await app.db.updateTable('pair').set({ state: 'secured' }).where('id', '=', pairId).execute()
  const late = await app.as().call(confirmationApi.answerByLink, { body: { token, answer: 'refuse' } })
  expect(late.body.code).toBe('confirmation.too-late')
  expect((await app.as().call(confirmationApi.readByLink, { body: { token } })).body.open).toBe(false)
  expect((await as.call(confirmationApi.ask, { body: { pairIds: [pairId] } })).body.code).toBe(
    'confirmation.too-late',
  )
  const paper = { answers: [{ ...asked('mentor'), answer: 'agree' as const }] }
  expect((await as.call(confirmationApi.enter, { body: paper })).body.code).toBe('confirmation.too-late')
  expect((await as.call(confirmationApi.list, { params })).body).toEqual([])
})

test('sheets are printed for those who have not agreed yet', async () => {
  const { as, byLink, pairId } = await aPair()
  const print = (format: 'pdf' | 'docx') =>
    as.call(confirmationApi.print, { body: { pairIds: [pairId], format } })
  expect((await print('pdf')).bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect((await print('docx')).bytes.subarray(0, 2).toString()).toBe('PK')
  for (const side of ['mentor', 'mentee', 'representative'] as const) await byLink(side, 'agree')
  expect((await print('pdf')).body.code).toBe('confirmation.nobody')
  expect((await as.call(confirmationApi.ask, { body: { pairIds: [pairId] } })).body.code).toBe(
    'confirmation.nobody',
  )
})

test('another school asks and answers nothing', async () => {
  const { otherSchool, pairId, asked, params } = await aPair()
  const stranger = app.as(otherSchool.curator)
  const paper = { answers: [{ ...asked('mentor'), answer: 'agree' as const }] }
  const answers = await Promise.all([
    stranger.call(confirmationApi.ask, { body: { pairIds: [pairId] } }),
    stranger.call(confirmationApi.links, { body: { asked: [asked('mentor')] } }),
    stranger.call(confirmationApi.print, { body: { pairIds: [pairId], format: 'pdf' } }),
    stranger.call(confirmationApi.enter, { body: paper }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  expect((await stranger.call(confirmationApi.list, { params })).body).toEqual([])
})
