import { gatheringApi, usualScenario, usualTalks } from '@app/model/gatherings'
import { roundApi } from '@app/model/rounds'
import { expect, test } from 'vitest'
import { aBase, anAccount, testApp, world } from '#testing'

const app = await testApp()

const body = {
  ...{ heldOn: '2026-11-25', startsAt: '15:00', place: 'актовый зал', leader: 'А. С. Березина' },
  ...{ secretary: 'О. И. Ключевская', scenario: [...usualScenario], others: [] },
}

/** A round with four pupils, one of them without consent, and two teachers. */
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
      { name: 'Котова Вера Ильинична', competencies: ['олимпиады'] },
      { name: 'Громов Илья Петрович', competencies: ['публичные выступления'] },
    ],
  })
  const as = app.as(school.curator)
  const { body: round } = await as.call(roundApi.create, {
    params: { id: base.cycleId },
    body: { form: 'teacher_pupil' },
  })
  return { ...base, school, otherSchool, as, round, params: { id: round.id } }
}

async function aMeeting() {
  const made = await aRound()
  const { body: meeting } = await made.as.call(gatheringApi.save, { params: made.params, body })
  return { ...made, meeting, of: { id: meeting.id } }
}

test('a round has no meeting until it is appointed; then everybody of the round is a guest', async () => {
  const { as, params, mentees, mentors } = await aRound()
  expect((await as.call(gatheringApi.read, { params })).body).toBeNull()
  const { status, body: meeting } = await as.call(gatheringApi.save, { params, body })
  expect(status).toBe(200)
  expect(meeting).toMatchObject({
    place: 'актовый зал',
    formTitle: 'учитель – ученик',
    schedule: null,
    missing: [],
  })
  expect(meeting.guests.map((guest) => guest.id).sort()).toEqual(
    [...mentees, ...mentors].map((one) => one.id).sort(),
  )
  expect(meeting.guests.map((guest) => guest.name.split(' ')[0])).toEqual([
    'Громов',
    'Котова',
    'Алексеев',
    'Баширова',
    'Юрьев',
    'Яшина',
  ])
})

test('a change of the day keeps the list of guests', async () => {
  const { as, params, meeting, of } = await aMeeting()
  const [guest] = meeting.guests
  await as.call(gatheringApi.guests, { params: of, body: { remove: [guest?.id ?? ''] } })
  const { body: moved } = await as.call(gatheringApi.save, {
    params,
    body: { ...body, heldOn: '2026-11-27' },
  })
  expect(moved).toMatchObject({ id: meeting.id, heldOn: '2026-11-27' })
  expect(moved.guests).toHaveLength(5)
  expect(moved.missing).toEqual([{ id: guest?.id, role: 'mentor', name: guest?.name }])
  const { body: back } = await as.call(gatheringApi.guests, { params: of, body: { add: [guest?.id ?? ''] } })
  expect(back.guests).toHaveLength(6)
})

test('a stranger to the round is not put on the list', async () => {
  const { as, of } = await aMeeting()
  const { mentees } = await aRound()
  const answer = await as.call(gatheringApi.guests, { params: of, body: { add: [mentees[0]?.id ?? ''] } })
  expect(answer.status).toBe(404)
})

test('everybody who may become a pair meets once; whoever has no consent does not', async () => {
  const { as, of, mentees } = await aMeeting()
  const { body: meeting } = await as.call(gatheringApi.schedule, {
    params: of,
    body: { settings: { ...usualTalks, each: null, atMost: null } },
  })
  const talks = meeting.schedule?.rounds.flat() ?? []
  expect(meeting.schedule?.rounds).toHaveLength(3)
  expect(talks).toHaveLength(6)
  expect(new Set(talks.map(([mentee, mentor]) => `${mentee} ${mentor}`)).size).toBe(6)
  expect(talks.map(([mentee]) => mentee)).not.toContain(mentees[2]?.id)
  expect(new Set(talks.map(([, , table]) => table))).toEqual(new Set([1, 2]))
})

test('with one talk for each the pairs of the draft meet', async () => {
  const { as, of, round } = await aMeeting()
  const draft = { id: round.drafts[0]?.id ?? '' }
  const { body: board } = await as.call(roundApi.board, { params: draft })
  const { body: meeting } = await as.call(gatheringApi.schedule, {
    params: of,
    body: { settings: { ...usualTalks, each: 1 }, draftId: draft.id },
  })
  const talks = (meeting.schedule?.rounds.flat() ?? []).map(([mentee, mentor]) => `${mentee} ${mentor}`)
  for (const pair of board.pairs) expect(talks).toContain(`${pair.mentee} ${pair.mentor}`)
})

test('whoever did not come is left out of a schedule drawn up anew', async () => {
  const { as, of, meeting } = await aMeeting()
  const [mentor] = meeting.guests
  const marks = [{ id: mentor?.id ?? '', attendance: 'absent' as const }]
  const { body: marked } = await as.call(gatheringApi.attendance, { params: of, body: { marks } })
  expect(marked.guests[0]?.attendance).toBe('absent')
  const { body: planned } = await as.call(gatheringApi.schedule, {
    params: of,
    body: { settings: usualTalks },
  })
  expect(planned.schedule?.rounds.flat().map(([, one]) => one)).not.toContain(mentor?.id)
})

test('marking all who are left as present never overwrites what was said of one', async () => {
  const { as, of, meeting } = await aMeeting()
  const [absent, gone, ...rest] = meeting.guests.map(({ id }) => id)
  const all = meeting.guests.map(({ id }) => ({ id, attendance: 'present' as const }))
  const one = [{ id: absent ?? '', attendance: 'absent' as const }]
  // The page that marks all has been opened before both changes.
  await as.call(gatheringApi.attendance, { params: of, body: { marks: one } })
  await as.call(gatheringApi.guests, { params: of, body: { remove: [gone ?? ''] } })
  const stale = await as.call(gatheringApi.attendance, { params: of, body: { marks: all } })
  expect(stale.body.code).toBe('not-found')
  const filled = await as.call(gatheringApi.attendance, {
    params: of,
    body: { marks: all, onlyUnmarked: true },
  })
  expect(filled.body.guests.map(({ id, attendance }) => [id, attendance])).toEqual([
    [absent, 'absent'],
    ...rest.map((id) => [id, 'present']),
  ])
})

test('several chairs at too few tables, talks past midnight and a list of nobody are refused', async () => {
  const { as, params, of, meeting } = await aMeeting()
  const plan = (settings: object) =>
    as.call(gatheringApi.schedule, { params: of, body: { settings: { ...usualTalks, ...settings } } })
  expect((await plan({ seats: 2, tables: 1 })).body.code).toBe('gathering.few-tables')
  expect((await as.call(gatheringApi.save, { params, body: { ...body, startsAt: '23:40' } })).body.code).toBe(
    'gathering.past-midnight',
  )
  await as.call(gatheringApi.save, { params, body: { ...body, startsAt: '23:10' } })
  expect((await plan({ each: null, minutes: 30 })).body.code).toBe('gathering.past-midnight')
  await as.call(gatheringApi.guests, {
    params: of,
    body: { remove: meeting.guests.map((guest) => guest.id) },
  })
  expect((await plan({})).body.code).toBe('gathering.nobody-to-talk')
})

test('papers of the meeting come as DOCX and PDF; those of talks need a schedule', async () => {
  const { as, of } = await aMeeting()
  const file = (
    paper: 'guests' | 'protocol' | 'schedule' | 'routes' | 'invitations',
    format: 'docx' | 'pdf',
  ) => as.call(gatheringApi.file, { params: of, querystring: { paper, format } })
  expect((await file('routes', 'pdf')).body.code).toBe('gathering.no-schedule')
  await as.call(gatheringApi.schedule, { params: of, body: { settings: usualTalks } })
  for (const paper of ['guests', 'invitations', 'schedule', 'routes', 'protocol'] as const) {
    const pdf = await file(paper, 'pdf')
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await file(paper, 'docx')).bytes.subarray(0, 2).toString()).toBe('PK')
  }
  const events = await app.db
    .selectFrom('journalEvent')
    .select('details')
    .where('action', '=', 'gathering.exported')
    .execute()
  expect(events.length).toBeGreaterThanOrEqual(10)
})

test('guests who can sign in are told of the meeting, the others are counted', async () => {
  const { as, of, school, mentees } = await aMeeting()
  const account = await anAccount(app.db, school.id, 'mentee', { personId: mentees[0]?.personId ?? null })
  expect((await as.call(gatheringApi.invite, { params: of })).body).toEqual({
    notified: 1,
    withoutAccount: 5,
  })
  const notices = await app.db
    .selectFrom('notice')
    .select(['code', 'params'])
    .where('accountId', '=', account.accountId)
    .execute()
  expect(notices).toMatchObject([{ code: 'gathering.invited', params: { date: '25.11.2026' } }])
})

test('a cancelled meeting is gone; a closed round has no new one', async () => {
  const { as, params, of } = await aMeeting()
  expect((await as.call(gatheringApi.cancel, { params: of })).status).toBe(200)
  expect((await as.call(gatheringApi.read, { params })).body).toBeNull()
  await as.call(roundApi.close, { params })
  expect((await as.call(gatheringApi.save, { params, body })).body.code).toBe('round.closed')
})

test('another school and a mentor learn nothing of the meeting', async () => {
  const { otherSchool, school, params, of, round } = await aMeeting()
  const stranger = app.as(otherSchool.curator)
  expect((await stranger.call(gatheringApi.read, { params })).status).toBe(404)
  expect((await stranger.call(gatheringApi.save, { params, body })).status).toBe(404)
  expect((await stranger.call(gatheringApi.cancel, { params: of })).status).toBe(404)
  const settings = { settings: usualTalks, draftId: round.drafts[0]?.id ?? '' }
  expect((await stranger.call(gatheringApi.schedule, { params: of, body: settings })).status).toBe(404)
  expect((await app.as(school.mentor).call(gatheringApi.read, { params })).status).toBe(403)
})
