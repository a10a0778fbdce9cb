import { roundApi } from '@app/model/rounds'
import { expect, test } from 'vitest'
import { aBase, testApp, world } from '#testing'
import { solveQueued } from './solving.ts'

const app = await testApp()

/** Five who want the same, and two mentors with three places each. */
async function aRound({ capacities = [3, 3] } = {}) {
  const { school, otherSchool } = await world(app.db)
  const base = await aBase(app.db, school.id, {
    mentees: ['Алексеев Денис', 'Баширова Гузель', 'Власов Павел', 'Гусева Ольга', 'Дёмин Олег'].map(
      (name) => ({
        name,
        request: 'олимпиады',
      }),
    ),
    mentors: [
      { name: 'Котова Вера', competencies: ['олимпиады'], capacity: capacities[0] ?? 0 },
      { name: 'Громов Илья', competencies: ['выступления'], capacity: capacities[1] ?? 0 },
    ],
  })
  const as = app.as(school.curator)
  const { body: round } = await as.call(roundApi.create, {
    params: { id: base.cycleId },
    body: { form: 'teacher_pupil' },
  })
  const params = { id: round.drafts[0]?.id ?? '' }
  const board = async () => (await as.call(roundApi.board, { params })).body
  const change = (step: number, one: object) =>
    as.call(roundApi.change, { params, body: { step, change: one as never } })
  return { ...base, school, otherSchool, as, round, params, board, change }
}

/** What the queue would do next. */
async function solveNext(draftId: string) {
  const row = await app.db
    .selectFrom('draftSolving')
    .select(['organisationId', 'runId'])
    .where('draftId', '=', draftId)
    .executeTakeFirstOrThrow()
  return () => solveQueued(app.app.context)({ ...row, draftId })
}

test('groups are put together in the background, and the price of their least size is told', async () => {
  const { board, change, params } = await aRound({ capacities: [3, 2] })
  const asked = await change(0, { kind: 'group', group: { min: 3, max: null } })
  expect(asked.body.draft).toMatchObject({ step: 0, solving: { phase: 'queued', problem: null } })
  expect(asked.body.figures.matched).toBe(5)
  expect((await change(0, { kind: 'lock-all' })).body.code).toBe('round.solving')
  await (await solveNext(params.id))()
  const after = await board()
  expect(after.draft).toMatchObject({ step: 1, solving: null })
  expect(after.group).toEqual({ min: 3, max: null })
  expect(after.figures).toMatchObject({ matched: 3, proven: true, groupPrice: { matched: 2 } })
  expect(after.mentors.map((one) => one.load).sort()).toEqual([0, 3])
  expect(after.unmatched[0]?.text).toContain('групп')
})

test('a matching that was stopped leaves the draft as it was, even if it ends a moment later', async () => {
  const { as, board, change, params } = await aRound()
  await change(0, { kind: 'group', group: { min: 2, max: null } })
  const late = await solveNext(params.id)
  expect((await as.call(roundApi.cancelSolving, { params })).status).toBe(200)
  await late()
  expect((await board()).draft).toMatchObject({ step: 0, solving: null })
  expect((await as.call(roundApi.cancelSolving, { params })).status).toBe(200)
  expect((await as.call(roundApi.retrySolving, { params })).body.code).toBe('round.not-solving')
})

test('locks and sizes that contradict each other are told in words, and the next step goes on', async () => {
  const { as, board, change, params, mentees, mentors } = await aRound({ capacities: [2, 3] })
  await change(0, { kind: 'lock', mentee: mentees[0]?.id, mentor: mentors[0]?.id })
  await change(1, { kind: 'group', group: { min: 3, max: null } })
  await (await solveNext(params.id))()
  expect((await board()).draft).toMatchObject({ step: 1, solving: { problem: 'contradiction' } })
  expect((await as.call(roundApi.retrySolving, { params })).status).toBe(200)
  expect((await as.call(roundApi.retrySolving, { params })).body.code).toBe('round.solving')
  await (await solveNext(params.id))()
  const next = await change(1, { kind: 'unlock', mentee: mentees[0]?.id })
  expect(next.body.draft).toMatchObject({ step: 2, solving: null })
})

test('a size of a group turned upside down is not accepted', async () => {
  const { change, board } = await aRound()
  expect((await change(0, { kind: 'group', group: { min: 4, max: 2 } })).status).toBe(400)
  expect((await board()).draft.step).toBe(0)
})

test('a largest size holds back places', async () => {
  const { change } = await aRound()
  const { body } = await change(0, { kind: 'group', group: { min: 0, max: 1 } })
  expect(body.figures).toMatchObject({ matched: 2, places: 2 })
})

test('the gain of one more place is exactly what the place brings', async () => {
  const { as, board, change, params } = await aRound({ capacities: [1, 1] })
  const before = await board()
  const { body: help } = await as.call(roundApi.help, { params })
  const [best] = help.places
  expect(best?.matched).toBe(1)
  const { body: after } = await change(0, { kind: 'capacity', mentor: best?.mentor, places: 2 })
  expect(after.figures.matched - before.figures.matched).toBe(best?.matched)
  expect(after.figures.score - before.figures.score).toBe(best?.score)
  expect(help.newcomers[0]).toMatchObject({ competency: 'олимпиады', places: 2, matched: 2 })
})

test('the methods are compared in figures; those by wishes only where somebody has named wishes', async () => {
  const { as, params, school, round, mentees, mentors, board, change } = await aRound({ capacities: [1, 1] })
  const modes = async () => (await as.call(roundApi.methods, { params })).body.map((one) => one.mode)
  expect(await modes()).toEqual(['score', 'fair', 'leximin'])
  expect((await board()).figures.blocking).toBeNull()
  await app.db
    .insertInto('wishCollection')
    .values({ organisationId: school.id, roundId: round.id, openedAt: '2026-11-20T08:00:00Z' })
    .execute()
  await app.db
    .insertInto('wishCard')
    .values({
      ...{ organisationId: school.id, roundId: round.id, side: 'mentee', number: 1, entry: 'paper' },
      ...{ participationId: mentees[4]?.id ?? '', answeredAt: '2026-11-20T09:00:00Z' },
      answer: JSON.stringify({ ranks: [[mentors[1]?.id]], vetoes: [] }),
    })
    .execute()
  expect(await modes()).toContain('stable')
  expect((await change(0, { kind: 'method', method: { mode: 'stable', blocking: 0 } })).status).toBe(200)
  await (await solveNext(params.id))()
  expect((await board()).figures).toMatchObject({ blocking: 0, firstChoices: 1 })
})

test('drafts are named, put away and brought back; the last one stays', async () => {
  const { as, round, params } = await aRound()
  const { body: two } = await as.call(roundApi.addDraft, {
    params: { id: round.id },
    body: { copyOf: params.id },
  })
  const copy = two.drafts.find((draft) => draft.id !== params.id)
  const named = await as.call(roundApi.rename, {
    params: { id: copy?.id ?? '' },
    body: { title: 'Больше первых выборов' },
  })
  expect(named.body.drafts[1]).toMatchObject({ letter: 'Б', title: 'Больше первых выборов' })
  expect((await as.call(roundApi.remove, { params })).body.drafts).toHaveLength(1)
  expect((await as.call(roundApi.board, { params })).status).toBe(404)
  const last = await as.call(roundApi.remove, { params: { id: copy?.id ?? '' } })
  expect(last.body.code).toBe('round.last-draft')
  const { body: three } = await as.call(roundApi.addDraft, { params: { id: round.id }, body: {} })
  expect(three.drafts.map((draft) => draft.letter)).toEqual(['Б', 'В'])
  expect((await as.call(roundApi.restore, { params })).body.drafts.map((draft) => draft.letter)).toEqual([
    ...['А', 'Б', 'В'],
  ])
})

test('nobody undoes a step of a colleague that he has not seen', async () => {
  const { as, change, params, board } = await aRound()
  await change(0, { kind: 'lock-all' })
  const late = await as.call(roundApi.undo, { params, body: { step: 0 } })
  expect(late.body.code).toBe('round.draft-changed')
  expect((await board()).draft.step).toBe(1)
})

test('of two curators who change a draft at once one is told so', async () => {
  const { change, board } = await aRound()
  const kinds = ['lock-all', 'solve']
  const answers = await Promise.all(kinds.map((kind) => change(0, { kind })))
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
  // What the other one did is told to whoever looks at the draft.
  const taken = kinds[answers.findIndex((answer) => answer.status === 200)]
  expect((await board()).draft).toMatchObject({ step: 1, change: { kind: taken } })
})

test('mentors without a single place leave everybody waiting, with the reason', async () => {
  const { board } = await aRound({ capacities: [0, 0] })
  const { figures, unmatched } = await board()
  expect(figures).toMatchObject({ matched: 0, places: 0, lowest: null, mean: null })
  expect(unmatched).toHaveLength(5)
  expect(unmatched[0]?.text).toContain('нет свободных мест')
})

test('a round without mentors is not begun', async () => {
  const { school } = await world(app.db)
  const base = await aBase(app.db, school.id, { mentees: [{ name: 'Яшина Ольга' }], mentors: [] })
  const begun = await app
    .as(school.curator)
    .call(roundApi.create, { params: { id: base.cycleId }, body: { form: 'teacher_pupil' } })
  expect(begun).toMatchObject({ status: 409, body: { code: 'round.nobody' } })
})

test('another school and a mentor neither see nor change what is computed', async () => {
  const { otherSchool, params, change } = await aRound()
  await change(0, { kind: 'group', group: { min: 2, max: null } })
  const stranger = app.as(otherSchool.curator)
  const answers = await Promise.all([
    stranger.call(roundApi.help, { params }),
    stranger.call(roundApi.methods, { params }),
    stranger.call(roundApi.rename, { params, body: { title: 'чужой' } }),
    stranger.call(roundApi.remove, { params }),
    stranger.call(roundApi.restore, { params }),
    stranger.call(roundApi.cancelSolving, { params }),
    stranger.call(roundApi.retrySolving, { params }),
  ])
  expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 404))
})
