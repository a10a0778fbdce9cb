import { pairApi } from '@app/model/pairs'
import { roundApi } from '@app/model/rounds'
import { expect, test } from 'vitest'
import { aBase, testApp, world } from '#testing'

const app = await testApp()

async function aRound() {
  const { school, otherSchool } = await world(app.db)
  const base = await aBase(app.db, school.id, {
    mentees: [
      { name: 'Алексеев Денис Олегович', request: 'олимпиады' },
      { name: 'Баширова Гузель Рустамовна', request: 'публичные выступления' },
      { name: 'Юрьев Павел Ильич', request: 'олимпиады', consented: false },
      { name: 'Яшина Ольга Львовна', request: 'олимпиады' },
    ],
    mentors: [
      { name: 'Котова Вера Ильинична', competencies: ['олимпиады'], capacity: 1 },
      { name: 'Громов Илья Петрович', competencies: ['публичные выступления'], capacity: 1 },
    ],
  })
  const as = app.as(school.curator)
  const round = (
    await as.call(roundApi.create, { params: { id: base.cycleId }, body: { form: 'teacher_pupil' } })
  ).body
  return { ...base, school, otherSchool, as, round, params: { id: round.drafts[0]?.id ?? '' } }
}

test('the draft pairs as many as there are places, with reasons in words, and says why the others wait', async () => {
  const { as, params, mentees } = await aRound()
  const { body: board } = await as.call(roundApi.board, { params })
  expect(board.figures).toMatchObject({ matched: 2, mentees: 4, mentors: 2, places: 2, proven: true })
  expect(board.pairs.every((pair) => pair.reasons.length > 0)).toBe(true)
  const without = board.unmatched.find((one) => one.mentee === mentees[2]?.id)
  expect(without?.text).toContain('нет действующих согласий наставляемого')
  expect(board.unmatched).toHaveLength(2)
})

test('a move by hand stays, the rest is solved anew, and one step back returns it', async () => {
  const { as, params, mentees, mentors } = await aRound()
  const [, second] = mentees
  const [first] = mentors
  const change = { kind: 'move' as const, mentee: second?.id ?? '', mentor: first?.id ?? '' }
  const { body: moved } = await as.call(roundApi.change, { params, body: { change, step: 0 } })
  expect(moved.pairs.find((pair) => pair.mentee === second?.id)).toMatchObject({
    mentor: first?.id,
    locked: true,
  })
  expect(moved.draft).toMatchObject({ step: 1, steps: 1 })
  expect(moved.moved.some((one) => one.mentee === second?.id)).toBe(true)
  const { body: back } = await as.call(roundApi.undo, { params, body: { step: 1 } })
  expect(back.pairs.find((pair) => pair.mentee === second?.id)?.mentor).not.toBe(first?.id)
  const { body: again } = await as.call(roundApi.undo, { params, body: { redo: true, step: 0 } })
  expect(again.pairs.find((pair) => pair.mentee === second?.id)?.mentor).toBe(first?.id)
  expect((await as.call(roundApi.undo, { params, body: { redo: true, step: 1 } })).body.code).toBe(
    'round.nothing-to-undo',
  )
})

test('whoever has no consent is not locked to anybody', async () => {
  const { as, params, mentees, mentors } = await aRound()
  const change = { kind: 'lock' as const, mentee: mentees[2]?.id ?? '', mentor: mentors[0]?.id ?? '' }
  const refused = await as.call(roundApi.change, { params, body: { change, step: 0 } })
  expect(refused).toMatchObject({ status: 409, body: { code: 'round.lock-refused' } })
})

test('a second curator who looks at an older step is told so, and nothing is overwritten', async () => {
  const { as, params } = await aRound()
  const solve = { change: { kind: 'solve' as const }, step: 0 }
  expect((await as.call(roundApi.change, { params, body: solve })).status).toBe(200)
  expect(await as.call(roundApi.change, { params, body: solve })).toMatchObject({
    status: 409,
    body: { code: 'round.draft-changed' },
  })
})

test('a pair under the glass shows its components and the best others', async () => {
  const { as, params } = await aRound()
  const { body: board } = await as.call(roundApi.board, { params })
  const paired = await as.call(roundApi.details, {
    params: { ...params, mentee: board.pairs[0]?.mentee ?? '' },
  })
  expect(paired.body.components.map((one) => one.component)).toContain('request')
  expect(paired.body.alternatives).toHaveLength(1)
  const waiting = board.unmatched.find((one) => one.code === 'capacity' || one.code === 'full')
  const left = await as.call(roundApi.details, { params: { ...params, mentee: waiting?.mentee ?? '' } })
  expect(left.body).toMatchObject({ mentor: null, components: [], why: waiting?.text })
  expect(left.body.alternatives).toHaveLength(2)
})

test('whoever is left out for want of places sees by name who competes for them, and at whom they are', async () => {
  const { as, params, mentees, mentors, otherSchool } = await aRound()
  const { body: board } = await as.call(roundApi.board, { params })
  const waiting = board.unmatched.find((one) => one.code === 'capacity')
  const asked = { params: { ...params, mentee: waiting?.mentee ?? '' } }
  const { contest } = (await as.call(roundApi.details, asked)).body
  const everyone = [mentees[0], mentees[1], mentees[3]].map((one) => one?.id)
  expect(contest?.mentees.toSorted()).toEqual(everyone.toSorted())
  expect(contest?.mentors.toSorted()).toEqual(mentors.map((one) => one.id).toSorted())
  expect(contest?.places).toBe(2)
  const paired = { params: { ...params, mentee: board.pairs[0]?.mentee ?? '' } }
  expect((await as.call(roundApi.details, paired)).body.contest).toBeNull()
  const unconsented = { params: { ...params, mentee: mentees[2]?.id ?? '' } }
  expect((await as.call(roundApi.details, unconsented)).body.contest).toBeNull()
  expect((await app.as(otherSchool.curator).call(roundApi.details, asked)).status).toBe(404)
})

test('pairs are formed by the curator only, once, and leave the next round', async () => {
  const { as, params, cycleId, round } = await aRound()
  expect((await as.call(pairApi.list, { params: { id: cycleId } })).body).toEqual([])
  expect((await as.call(roundApi.formPairs, { params, body: { step: 0 } })).body).toEqual({ formed: 2 })
  const again = await as.call(roundApi.formPairs, { params, body: { step: 0 } })
  expect(again.status).toBe(409)
  const { body: board } = await as.call(roundApi.board, { params })
  expect(board.figures.mentees).toBe(2)
  expect(board.mentors.every((mentor) => mentor.busy === 1)).toBe(true)
  const [listed] = (await as.call(roundApi.list, { params: { id: cycleId } })).body
  expect(listed?.formed).toBe(2)
  expect(round.title).toBe('учитель – ученик')
})

test('a lock that has become a pair is not reported as one that was not kept', async () => {
  const { as, params } = await aRound()
  const locked = { change: { kind: 'lock-all' as const }, step: 0 }
  expect((await as.call(roundApi.change, { params, body: locked })).body.pairs).toHaveLength(2)
  expect((await as.call(roundApi.formPairs, { params, body: { step: 1 } })).body).toEqual({ formed: 2 })
  expect((await as.call(roundApi.board, { params })).body.refusedLocks).toEqual([])
})

test('several drafts live side by side, five at most', async () => {
  const { as, round } = await aRound()
  for (let i = 0; i < 4; i++) {
    const added = await as.call(roundApi.addDraft, {
      params: { id: round.id },
      body: { copyOf: round.drafts[0]?.id },
    })
    expect(added.status).toBe(200)
  }
  const sixth = await as.call(roundApi.addDraft, { params: { id: round.id }, body: {} })
  expect(sixth.body.code).toBe('round.too-many-drafts')
})

test('another school sees no draft and no round', async () => {
  const { otherSchool, params, round, cycleId, mentees, mentors } = await aRound()
  const stranger = app.as(otherSchool.curator)
  const change = { kind: 'lock' as const, mentee: mentees[0]?.id ?? '', mentor: mentors[0]?.id ?? '' }
  const statuses = await Promise.all([
    stranger.call(roundApi.board, { params }),
    stranger.call(roundApi.change, { params, body: { change, step: 0 } }),
    stranger.call(roundApi.undo, { params, body: { step: 0 } }),
    stranger.call(roundApi.formPairs, { params, body: { step: 0 } }),
    stranger.call(roundApi.addDraft, { params: { id: round.id }, body: {} }),
  ])
  expect(statuses.map((answer) => answer.status)).toEqual([404, 404, 404, 404, 404])
  expect((await stranger.call(roundApi.list, { params: { id: cycleId } })).body).toEqual([])
})

test('for one mentee all mentors stand by score, and whoever may not be his mentor says why', async () => {
  const { as, params, mentees } = await aRound()
  const { body } = await as.call(roundApi.candidates, { params: { ...params, mentee: mentees[0]?.id ?? '' } })
  expect(body).toHaveLength(2)
  expect(body[0]?.score ?? 0).toBeGreaterThan(body[1]?.score ?? 0)
  expect(body[0]?.reasons.join()).toContain('олимпиады')
  const refused = await as.call(roundApi.candidates, {
    params: { ...params, mentee: mentees[2]?.id ?? '' },
  })
  expect(refused.body.map((one) => one.score)).toEqual([null, null])
  expect(refused.body[0]?.obstacles).toContain('нет действующих согласий наставляемого')
})

test('a mentee put aside and a forbidden mentor can still be chosen by hand', async () => {
  const { as, params, mentees, mentors } = await aRound()
  const [mentee = '', mentor = ''] = [mentees[0]?.id, mentors[0]?.id]
  await as.call(roundApi.change, {
    params,
    body: { change: { kind: 'forbid', mentee, mentor, reason: 'соседи' }, step: 0 },
  })
  await as.call(roundApi.change, {
    params,
    body: { change: { kind: 'move', mentee, mentor: null }, step: 1 },
  })
  const { body } = await as.call(roundApi.candidates, { params: { ...params, mentee } })
  expect(body.find((one) => one.mentor === mentor)?.obstacles).toEqual([])
  const moved = await as.call(roundApi.change, {
    params,
    body: { change: { kind: 'move', mentee, mentor }, step: 2 },
  })
  expect(moved.body.pairs.find((pair) => pair.mentee === mentee)?.mentor).toBe(mentor)
})

test('the pulse of a draft moves with every change and when its pairs are formed', async () => {
  const { as, params } = await aRound()
  const pulse = async () => (await as.call(roundApi.pulse, { params })).body
  const before = await pulse()
  const board = await as.call(roundApi.change, { params, body: { change: { kind: 'lock-all' }, step: 0 } })
  expect(board.body.draft.who).not.toBe('')
  const changed = await pulse()
  expect(changed.step).toBe(before.step + 1)
  await as.call(roundApi.formPairs, { params, body: { step: 1 } })
  expect((await pulse()).step).toBe(changed.step)
})

test('before a round the forms say whom they could pair', async () => {
  const { as, cycleId } = await aRound()
  const { body } = await as.call(roundApi.prospects, { params: { id: cycleId } })
  expect(body).toEqual([
    {
      ...{ form: 'teacher_pupil', title: 'учитель – ученик', mentees: 4, menteesWithoutConsent: 1 },
      ...{ mentors: 2, places: 2 },
    },
  ])
})

type OfRound = Awaited<ReturnType<typeof aRound>>

/** The first mentee and the first mentor chose each other; whom each finds hard to work with. */
async function answerCards({ round, school, mentees, mentors }: OfRound, vetoes: readonly string[] = []) {
  const of = (id = '', other = '', hard: readonly string[] = []) => ({
    ...{ organisationId: school.id, roundId: round.id, answeredAt: '2026-11-20T09:00:00Z' },
    ...{ entry: 'paper' as const, participationId: id, number: 1 },
    answer: JSON.stringify({ ranks: [[other]], vetoes: hard }),
  })
  await app.db
    .insertInto('wishCollection')
    .values({ organisationId: school.id, roundId: round.id, openedAt: '2026-11-20T08:00:00Z' })
    .execute()
  await app.db
    .insertInto('wishCard')
    .values([
      { side: 'mentee', ...of(mentees[0]?.id, mentors[0]?.id, vetoes) },
      { side: 'mentor', ...of(mentors[0]?.id, mentees[0]?.id) },
    ])
    .execute()
}

test('preference cards of the meeting weigh forty points of a hundred', async () => {
  const own = await aRound()
  const { as, params, mentees, mentors } = own
  const wishes = async () => {
    const pair = { ...params, mentee: mentees[0]?.id ?? '' }
    const { body } = await as.call(roundApi.details, {
      params: pair,
      querystring: { mentor: mentors[0]?.id },
    })
    return body.components.find((one) => one.component === 'wishes')?.points
  }
  expect(await wishes()).toBe(0)
  await answerCards(own)
  expect(await wishes()).toBe(4000)
})

test('pairs chosen before the cards came are no longer called the best, until they are chosen anew', async () => {
  const own = await aRound()
  const { as, params, school, mentors } = own
  const figures = async (who = as) => (await who.call(roundApi.board, { params })).body.figures
  expect(await figures()).toMatchObject({ proven: true, stale: false })
  await answerCards(own, [mentors[1]?.id ?? ''])
  expect(await figures()).toMatchObject({ proven: false, stale: true })
  const { body } = await as.call(roundApi.change, { params, body: { step: 0, change: { kind: 'solve' } } })
  expect(body.figures).toMatchObject({ proven: true, stale: false })
  // Nor for the director, who does not see whom somebody finds hard to work with.
  expect(await figures(app.as(school.director))).toMatchObject({ proven: true, stale: false })
  await as.call(roundApi.undo, { params, body: { step: 1, redo: false } })
  expect(await figures()).toMatchObject({ proven: false, stale: true })
})
