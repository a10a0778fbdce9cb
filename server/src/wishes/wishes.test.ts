import { gatheringApi, usualScenario, usualTalks } from '@app/model/gatherings'
import { roundApi } from '@app/model/rounds'
import { type CardAnswer, emptyAnswer, wishApi } from '@app/model/wishes'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aBase, anAccount, testApp, testNow, world } from '#testing'

const app = await testApp({ BASE_URL: 'https://school.example' })

/** Two pupils and two teachers with an open collection of cards. */
async function aCollection() {
  const { school, otherSchool } = await world(app.db)
  const base = await aBase(app.db, school.id, {
    mentees: [
      { name: 'Алексеев Денис Олегович', request: 'олимпиады' },
      { name: 'Яшина Ольга Львовна', request: 'олимпиады' },
    ],
    mentors: [
      { name: 'Котова Вера Ильинична', competencies: ['олимпиады'], capacity: 1 },
      { name: 'Громов Илья Петрович', competencies: ['олимпиады'], capacity: 1 },
    ],
  })
  const as = app.as(school.curator)
  const { body: round } = await as.call(roundApi.create, {
    params: { id: base.cycleId },
    body: { form: 'teacher_pupil' },
  })
  const params = { id: round.id }
  const { body: collection } = await as.call(wishApi.open, { params, body: { closesOn: '2026-11-30' } })
  const [deniz, olga] = base.mentees.map((one) => one.id) as [string, string]
  const [kotova, gromov] = base.mentors.map((one) => one.id) as [string, string]
  const link = async (id: string) => {
    const { body } = await as.call(wishApi.links, { params, body: { ids: [id] } })
    return body[0]?.link.split('#')[1] ?? ''
  }
  const answer = (more: Partial<CardAnswer>): CardAnswer => ({ ...emptyAnswer, ...more })
  const byLink = async (id: string, more: Partial<CardAnswer>) =>
    app.as().call(wishApi.saveByLink, { body: { token: await link(id), answer: answer(more) } })
  return {
    ...base,
    school,
    otherSchool,
    as,
    round,
    params,
    collection,
    deniz,
    olga,
    kotova,
    gromov,
    link,
    answer,
    byLink,
  }
}

test('everybody of the round gets a card with a number that stays', async () => {
  const { as, params, collection } = await aCollection()
  expect(collection).toMatchObject({ state: 'open', closesOn: '2026-11-30', missing: 0, gathering: null })
  const numbers = collection.cards.map(({ side, number, name }) => `${side} ${number} ${name.split(' ')[0]}`)
  expect(numbers).toEqual(['mentee 1 Алексеев', 'mentee 2 Яшина', 'mentor 1 Громов', 'mentor 2 Котова'])
  const { body: again } = await as.call(wishApi.open, { params, body: {} })
  expect(again.cards.map(({ id, number }) => [id, number])).toEqual(
    collection.cards.map(({ id, number }) => [id, number]),
  )
})

test('a link opens the card without an account and shows only names', async () => {
  const { link, deniz, kotova, gromov } = await aCollection()
  const { status, body } = await app.as().call(wishApi.readByLink, { body: { token: await link(deniz) } })
  expect(status).toBe(200)
  expect(body).toMatchObject({ name: 'Алексеев Денис Олегович', side: 'mentee', open: true, answer: null })
  expect(body.choices.map((one) => one.id)).toEqual([gromov, kotova])
  expect(body.choices.every((one) => one.note === '')).toBe(true)
  expect(JSON.stringify(body)).not.toContain('2013-05-06')
})

test('the token of a link is kept nowhere, neither in the database nor in the address', async () => {
  const { as, params, deniz } = await aCollection()
  const { body } = await as.call(wishApi.links, { params, body: { ids: [deniz] } })
  const link = body[0]?.link ?? ''
  expect(link).toMatch(/^https:\/\/school\.example\/card#[\w-]{43}$/)
  const { rows } = await sql<{ text: string }>`select row_to_json(x)::text as text from wish_link x`.execute(
    app.db,
  )
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.some(({ text }) => text.includes(link.split('#')[1] ?? ''))).toBe(false)
})

test('what was answered by a link is counted, and the link does not tell it to whoever finds it', async () => {
  const { as, params, link, byLink, deniz, kotova, gromov } = await aCollection()
  expect((await byLink(deniz, { ranks: [[kotova]], vetoes: [gromov] })).status).toBe(200)
  const { body: collection } = await as.call(wishApi.read, { params })
  expect(collection.cards[0]).toMatchObject({ id: deniz, entry: 'link', answeredAt: testNow.toISOString() })
  const { body: found } = await app.as().call(wishApi.readByLink, { body: { token: await link(deniz) } })
  expect(found).toMatchObject({ answeredAt: testNow.toISOString(), answer: null })
})

test('the last answer counts, whichever way it came', async () => {
  const { as, params, byLink, answer, deniz, kotova, gromov } = await aCollection()
  await byLink(deniz, { ranks: [[kotova]] })
  await as.call(wishApi.enter, {
    params,
    body: { cards: [{ id: deniz, answer: answer({ ranks: [[gromov]] }) }] },
  })
  const { body: written } = await as.call(wishApi.written, { params })
  expect(written).toMatchObject([{ id: deniz, answer: { ranks: [[gromov]] } }])
})

test('people who are not on the card, named twice or both liked and hard are refused', async () => {
  const { byLink, deniz, olga, kotova } = await aCollection()
  expect((await byLink(deniz, { ranks: [[olga]] })).body.code).toBe('wishes.unknown-person')
  expect((await byLink(deniz, { ranks: [[kotova], [kotova]] })).body.code).toBe('wishes.twice')
  expect((await byLink(deniz, { ranks: [[kotova]], vetoes: [kotova] })).body.code).toBe(
    'wishes.liked-and-hard',
  )
})

test('a wrong link opens nothing', async () => {
  const token = 'x'.repeat(43)
  const read = await app.as().call(wishApi.readByLink, { body: { token } })
  expect(read).toMatchObject({ status: 404, body: { code: 'wishes.link-unknown' } })
  const save = await app.as().call(wishApi.saveByLink, { body: { token, answer: emptyAnswer } })
  expect(save.body.code).toBe('wishes.link-unknown')
})

test('after the last day or the closing phones are told so, paper is entered until the closing', async () => {
  const { as, params, link, answer, deniz, kotova } = await aCollection()
  const token = await link(deniz)
  const save = () => app.as().call(wishApi.saveByLink, { body: { token, answer: emptyAnswer } })
  const enter = () =>
    as.call(wishApi.enter, {
      params,
      body: { cards: [{ id: deniz, answer: answer({ ranks: [[kotova]] }) }] },
    })
  app.setNow(new Date('2026-12-01T09:00:00Z'))
  expect((await save()).body.code).toBe('wishes.closed')
  expect((await app.as().call(wishApi.readByLink, { body: { token } })).body).toMatchObject({ open: false })
  expect((await enter()).status).toBe(200)
  app.setNow(testNow)
  expect((await as.call(wishApi.close, { params })).body.state).toBe('closed')
  expect((await save()).body.code).toBe('wishes.closed')
  expect((await enter()).body.code).toBe('wishes.not-open')
  expect((await as.call(wishApi.links, { params, body: { ids: [deniz] } })).body.code).toBe('wishes.not-open')
})

test('a signed-in pupil and a parent of the child fill in the same card, others do not', async () => {
  const { school, params, answer, mentees, deniz, olga, kotova, gromov } = await aCollection()
  const personId = mentees[0]?.personId ?? ''
  const pupil = app.as(await anAccount(app.db, school.id, 'mentee', { personId }))
  const parent = app.as(await anAccount(app.db, school.id, 'representative', { personId }))
  const { body: own } = await pupil.call(wishApi.own)
  expect(own).toMatchObject([{ participationId: deniz, side: 'mentee' }])
  const card = { ...params, participation: deniz }
  const saved = await pupil.call(wishApi.saveOwn, {
    params: card,
    body: answer({ ranks: [[kotova, gromov]] }),
  })
  expect(saved.body.answer?.ranks).toEqual([[kotova, gromov]])
  expect((await parent.call(wishApi.own)).body).toMatchObject([{ answer: { ranks: [[kotova, gromov]] } }])
  const foreign = { ...params, participation: olga }
  expect((await pupil.call(wishApi.saveOwn, { params: foreign, body: emptyAnswer })).status).toBe(404)
  const mentor = app.as(await anAccount(app.db, school.id, 'mentor', { personId }))
  expect((await mentor.call(wishApi.saveOwn, { params: card, body: emptyAnswer })).status).toBe(404)
})

test('the analysis finds mutual and one-sided choices; «трудно работать» is told to the curator only', async () => {
  const { as, school, params, byLink, deniz, olga, kotova, gromov } = await aCollection()
  await byLink(deniz, { ranks: [[kotova]], vetoes: [gromov], comment: 'с Громовым никак' })
  await byLink(kotova, { ranks: [[deniz], [olga]] })
  await byLink(olga, { ranks: [[kotova]] })
  const { body: report } = await as.call(wishApi.report, { params })
  expect(report.strong).toMatchObject([{ mentee: deniz, mentor: kotova, match: 'mutual-first' }])
  expect(report.possible).toMatchObject([{ mentee: olga, mentor: kotova, match: 'first-second' }])
  expect(report.vetoes).toEqual([{ by: deniz, of: gromov, side: 'mentee' }])
  expect(report.silent).toEqual([gromov])
  expect(report.unchosen).toEqual([gromov])
  const psychologist = await app.as(school.psychologist).call(wishApi.report, { params })
  expect(psychologist.body.vetoes).toHaveLength(1)
  for (const role of ['director', 'form-lead'] as const) {
    const seen = await app.as(school[role]).call(wishApi.report, { params })
    expect(seen.body).toMatchObject({ vetoes: null, comments: [] })
    expect((await app.as(school[role]).call(wishApi.written, { params })).status).toBe(403)
  }
})

test('wishes change the draft: mutual first choices become a pair, «трудно работать» never does', async () => {
  const { as, school, round, byLink, deniz, olga, kotova, gromov } = await aCollection()
  const draft = { id: round.drafts[0]?.id ?? '' }
  await byLink(deniz, { ranks: [[gromov]], vetoes: [kotova] })
  await byLink(gromov, { ranks: [[deniz]] })
  await byLink(olga, { ranks: [[kotova]] })
  await byLink(kotova, { ranks: [[olga]] })
  const { body: board } = await as.call(roundApi.change, {
    params: draft,
    body: { change: { kind: 'solve' }, step: 0 },
  })
  const pairs = new Map(board.pairs.map((pair) => [pair.mentee, pair.mentor]))
  expect(pairs).toEqual(
    new Map([
      [deniz, gromov],
      [olga, kotova],
    ]),
  )
  expect(board.figures.firstChoices).toBe(2)
  const lock = { kind: 'lock' as const, mentee: deniz, mentor: kotova }
  const refused = await as.call(roundApi.change, { params: draft, body: { change: lock, step: 1 } })
  expect(refused.body.code).toBe('round.lock-refused')
  const candidate = { ...draft, mentee: deniz }
  const obstaclesFor = async (role: 'curator' | 'form-lead') => {
    const { body: candidates } = await app.as(school[role]).call(roundApi.candidates, { params: candidate })
    return candidates.find((one) => one.mentor === kotova)?.obstacles
  }
  expect(await obstaclesFor('curator')).toEqual(['наставляемому было бы трудно работать с этим наставником'])
  expect(await obstaclesFor('form-lead')).toEqual(['пара запрещена куратором'])
})

test('those who have not answered and can sign in are reminded', async () => {
  const { as, school, params, byLink, mentees, olga } = await aCollection()
  const [first, second] = mentees
  const told = await anAccount(app.db, school.id, 'mentee', { personId: first?.personId ?? null })
  const parent = await anAccount(app.db, school.id, 'representative', { personId: second?.personId ?? null })
  await byLink(olga, {})
  expect((await as.call(wishApi.remind, { params, body: {} })).body).toEqual({ notified: 1, unreachable: 2 })
  const notices = await app.db
    .selectFrom('notice')
    .select(['accountId', 'code', 'link'])
    .where('accountId', 'in', [told.accountId, parent.accountId])
    .execute()
  expect(notices).toEqual([{ accountId: told.accountId, code: 'wishes.asked', link: '/cards' }])
  const { body: collection } = await as.call(wishApi.read, { params })
  expect(collection.cards.filter((card) => card.remindedAt !== null)).toHaveLength(1)
})

test('cards are printed for those who have not answered, each with a code of its own', async () => {
  const { as, params, byLink, deniz } = await aCollection()
  await byLink(deniz, {})
  for (const format of ['pdf', 'docx'] as const) {
    const printed = await as.call(wishApi.print, { params, body: { format } })
    expect(printed.status).toBe(200)
    expect(printed.bytes.subarray(0, 2).toString()).toBe(format === 'pdf' ? '%P' : 'PK')
  }
  const links = await app.db
    .selectFrom('wishLink')
    .select('participationId')
    .where('roundId', '=', params.id)
    .execute()
  // one for the answer by link, then three cards printed twice
  expect(links).toHaveLength(7)
  expect((await as.call(wishApi.print, { params, body: { format: 'pdf', ids: [] } })).body.code).toBe(
    'wishes.nobody',
  )
})

test('after a group meeting its guests are asked, and the card remembers who talked with whom', async () => {
  const { as, deniz, gromov, kotova, cycleId } = await aCollection()
  const { body: round } = await as.call(roundApi.create, {
    params: { id: cycleId },
    body: { form: 'teacher_pupil' },
  })
  const params = { id: round.id }
  const body = { ...{ heldOn: '2026-11-19', startsAt: '15:00', place: 'зал' }, scenario: [...usualScenario] }
  const { body: meeting } = await as.call(gatheringApi.save, { params, body })
  const of = { id: meeting.id }
  await as.call(gatheringApi.attendance, {
    params: of,
    body: { marks: [{ id: gromov, attendance: 'absent' }] },
  })
  await as.call(gatheringApi.schedule, { params: of, body: { settings: usualTalks } })
  const { body: collection } = await as.call(wishApi.open, { params, body: {} })
  expect(collection.cards.map((card) => card.id)).not.toContain(gromov)
  expect(collection.gathering).toMatchObject({ heldOn: '2026-11-19', present: 0 })
  const { body: links } = await as.call(wishApi.links, { params, body: { ids: [deniz] } })
  const token = links[0]?.link.split('#')[1] ?? ''
  const { body: card } = await app.as().call(wishApi.readByLink, { body: { token } })
  expect(card.met).toEqual([kotova])
})

test('«трудно работать» of an earlier round of the cycle still holds in the next one', async () => {
  const { as, byLink, cycleId, deniz, kotova, gromov } = await aCollection()
  await byLink(deniz, { vetoes: [kotova, gromov] })
  const { body: next } = await as.call(roundApi.create, {
    params: { id: cycleId },
    body: { form: 'teacher_pupil' },
  })
  const { body: board } = await as.call(roundApi.board, { params: { id: next.drafts[0]?.id ?? '' } })
  expect(board.pairs.map((pair) => pair.mentee)).not.toContain(deniz)
})

test('another school learns nothing and changes nothing', async () => {
  const { otherSchool, params, deniz, answer } = await aCollection()
  const stranger = app.as(otherSchool.curator)
  const cards = { cards: [{ id: deniz, answer: answer({}) }] }
  const answers = await Promise.all([
    stranger.call(wishApi.read, { params }),
    stranger.call(wishApi.open, { params, body: {} }),
    stranger.call(wishApi.close, { params }),
    stranger.call(wishApi.links, { params, body: { ids: [deniz] } }),
    stranger.call(wishApi.print, { params, body: { format: 'pdf' } }),
    stranger.call(wishApi.written, { params }),
    stranger.call(wishApi.enter, { params, body: cards }),
    stranger.call(wishApi.remind, { params, body: {} }),
    stranger.call(wishApi.report, { params }),
  ])
  expect(answers.map(({ status }) => status)).toEqual(Array(9).fill(404))
})
