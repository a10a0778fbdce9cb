import { approvalApi } from '@app/model/approvals'
import { sourceOf } from '@app/model/drafting'
import { journalApi } from '@app/model/journal'
import { notificationApi } from '@app/model/notifications'
import { programmeApi } from '@app/model/programmes'
import { registryApi } from '@app/model/registry'
import { expect, test, vi } from 'vitest'
import { remindOfAgreements } from '#approvals'
import { anOrderAmongPeople, testApp } from '#testing'

const app = await testApp()

/** Sent to the methodist, the director and the trade union, which has no account. */
async function sent(mode: 'queue' | 'together' = 'queue') {
  const it = await anOrderAmongPeople(app)
  const { people, params, curator } = it
  const steps = [
    { accountId: people.methodist.accountId },
    { accountId: people.director.accountId },
    { name: 'Профсоюзный комитет' },
  ]
  const answer = await curator.call(approvalApi.send, { params, body: { mode, dueOn: '2026-11-25', steps } })
  const reply = async (
    who: typeof curator,
    reply: { answer: 'agreed' | 'remarks' | 'refused'; remarks?: string },
  ) => {
    const { textHash } = (await who.call(approvalApi.ownPages, { params })).body
    return who.call(approvalApi.answer, { params, body: { reply, textHash: textHash ?? '' } })
  }
  const states = async () =>
    (await curator.call(approvalApi.read, { params })).body.agreement?.steps.map((one) => one.state)
  return { ...it, answer, reply, states }
}

test('a draft goes from one to the next, and is agreed when all have said so', async () => {
  const { curator, methodist, director, params, answer, reply, states } = await sent()
  expect(answer.body.agreement).toMatchObject({ state: 'asked', changed: false })
  expect(await states()).toEqual(['asked', 'queued', 'queued'])
  expect((await reply(director, { answer: 'agreed' })).body.code).toBe('agreement.not-your-turn')

  expect((await reply(methodist, { answer: 'remarks', remarks: 'уточнить срок' })).status).toBe(200)
  expect(await states()).toEqual(['remarks', 'asked', 'queued'])
  const notices = (await director.call(notificationApi.list, {})).body
  expect(notices.map((one) => [one.code, one.link])).toContainEqual([
    'agreement.asked',
    `/agreements/${params.id}`,
  ])
  await reply(director, { answer: 'agreed' })
  const entered = await curator.call(approvalApi.enter, {
    params: { ...params, no: '3' as never },
    body: { reply: { answer: 'agreed' }, answeredOn: '2026-11-19' },
  })
  expect(entered.body.agreement?.state).toBe('agreed')
  expect((await curator.call(registryApi.read, { params })).body.agreement).toBe('agreed')
})

test('who is asked has a line on «Сегодня», and it goes when he has answered', async () => {
  const { methodist, reply } = await sent('together')
  const things = async () =>
    (await methodist.call(programmeApi.today, {})).body.things.map((one) => one.code as string)
  expect(await things()).toContain('agree-papers')
  await reply(methodist, { answer: 'agreed' })
  expect(await things()).not.toContain('agree-papers')
})

test('a change of the text resets the answers, and says so', async () => {
  const { curator, methodist, params, reply, states } = await sent('together')
  await reply(methodist, { answer: 'agreed' })
  await curator.call(registryApi.change, { params, body: { facts: { programme: 'Вместе' } } })
  expect(await states()).toEqual(['again', 'asked', 'asked'])
  const { agreement } = (await curator.call(approvalApi.read, { params })).body
  expect(agreement).toMatchObject({ changed: true, state: 'asked' })
  expect(agreement?.steps[0]?.answers[0]).toMatchObject({ answer: 'agreed', older: true })
  // He may answer again; the first answer stays in the history.
  expect((await reply(methodist, { answer: 'agreed' })).status).toBe(200)
  const again = (await curator.call(approvalApi.read, { params })).body.agreement
  expect(again?.steps[0]?.answers.map((one) => one.older)).toEqual([false, true])
})

test('the number and the next day are no change of the text', async () => {
  const { curator, methodist, params, reply, states } = await sent('together')
  await reply(methodist, { answer: 'agreed' })
  await curator.call(registryApi.change, { params, body: { datedOn: '2026-11-24' } })
  app.setNow(new Date('2026-11-24T09:00:00Z'))
  expect(await states()).toEqual(['agreed', 'asked', 'asked'])
  app.setNow(new Date('2026-11-20T09:00:00Z'))
})

test('the page of an agreed draft composes its text once, and knows when the data under it change', async () => {
  const { curator, director, methodist, params, reply, mentees } = await sent('together')
  await reply(methodist, { answer: 'agreed' })
  await reply(director, { answer: 'agreed' })
  await curator.call(approvalApi.enter, {
    params: { ...params, no: '3' as never },
    body: { reply: { answer: 'agreed' }, answeredOn: '2026-11-20' },
  })
  await curator.call(registryApi.change, { params, body: { datedOn: '2026-11-24' } })
  app.setNow(new Date('2026-11-24T09:00:00Z'))
  const source = sourceOf('D14', '')
  if (!source) throw new Error('no order about pairs')
  const build = vi.spyOn(source, 'build')
  const shown = await curator.call(registryApi.read, { params })
  expect(shown.body).toMatchObject({ agreement: 'agreed', problems: [] })
  expect(build).toHaveBeenCalledTimes(1)
  build.mockRestore()
  await app.db
    .updateTable('person')
    .set({ lastName: 'Алеев' })
    .where('id', '=', mentees[0]?.personId ?? '')
    .execute()
  expect((await curator.call(registryApi.read, { params })).body.agreement).toBe('asked')
  app.setNow(new Date('2026-11-20T09:00:00Z'))
})

test('answers stand after registration: the number and the date are no change of the text', async () => {
  const { curator, methodist, director, params, register, reply, states } = await sent('together')
  await reply(methodist, { answer: 'remarks', remarks: 'уточнить срок' })
  await reply(director, { answer: 'agreed' })
  await curator.call(approvalApi.enter, {
    params: { ...params, no: '3' as never },
    body: { reply: { answer: 'agreed' }, answeredOn: '2026-11-20' },
  })
  expect((await register()).body.state).toBe('registered')
  expect(await states()).toEqual(['remarks', 'agreed', 'agreed'])
  expect((await curator.call(approvalApi.read, { params })).body.agreement?.changed).toBe(false)
})

test('an answer to a text that was changed meanwhile is not taken', async () => {
  const { curator, methodist, params } = await sent('together')
  const { textHash } = (await methodist.call(approvalApi.ownPages, { params })).body
  await curator.call(registryApi.change, { params, body: { facts: { programme: 'Вместе' } } })
  const late = await methodist.call(approvalApi.answer, {
    ...{ params, body: { reply: { answer: 'agreed' }, textHash } },
  })
  expect(late).toMatchObject({ status: 409, body: { code: 'conflict' } })
})

test('a paper on agreement is not registered; taken back it is', async () => {
  const { curator, params, register } = await sent()
  expect((await register()).body.code).toBe('paper.on-agreement')
  expect((await curator.call(approvalApi.withdraw, { params })).body.agreement).toBeNull()
  expect((await register()).body.state).toBe('registered')
  expect((await curator.call(approvalApi.withdraw, { params })).body.code).toBe('paper.registered')
})

test('a text changed after all have agreed has to be agreed again before registration', async () => {
  const { curator, people, params, register } = await anOrderAmongPeople(app)
  const steps = [{ accountId: people.methodist.accountId }]
  await curator.call(approvalApi.send, { params, body: { mode: 'queue', dueOn: null, steps } })
  const methodist = app.as(people.methodist)
  const { textHash } = (await methodist.call(approvalApi.ownPages, { params })).body
  await methodist.call(approvalApi.answer, { params, body: { reply: { answer: 'agreed' }, textHash } })
  await curator.call(registryApi.change, { params, body: { facts: { programme: 'Вместе' } } })
  expect((await curator.call(registryApi.read, { params })).body.agreement).toBe('asked')
  expect((await register()).body.code).toBe('paper.on-agreement')
  await curator.call(registryApi.change, { params, body: { facts: { programme: '' } } })
  expect((await register()).body.state).toBe('registered')
  const pages = (await curator.call(registryApi.preview, { params })).body.html
  expect(pages).toContain('СОГЛАСОВАНО')
  expect(pages.replaceAll('\u00A0', ' ')).toContain('И. П. Полянский')
})

test('a refusal needs a word, stops the queue and is told to the curator', async () => {
  const { curator, methodist, reply, states } = await sent()
  expect((await reply(methodist, { answer: 'refused' })).status).toBe(400)
  await reply(methodist, { answer: 'refused', remarks: 'нет плана' })
  expect(await states()).toEqual(['refused', 'queued', 'queued'])
  const things = (await curator.call(programmeApi.today, {})).body.things.map((one) => one.code as string)
  expect(things).toContain('refused-papers')
  expect((await curator.call(notificationApi.list, {})).body.map((one) => one.code)).toContain(
    'agreement.refused',
  )
})

test('nobody answers twice or for another, and two at once leave one answer', async () => {
  const { curator, methodist, params, reply } = await sent('together')
  const { textHash } = (await methodist.call(approvalApi.ownPages, { params })).body
  const body = { reply: { answer: 'agreed' as const }, textHash }
  const both = await Promise.all([
    methodist.call(approvalApi.answer, { params, body }),
    methodist.call(approvalApi.answer, { params, body }),
  ])
  expect(both.map((one) => one.status).sort()).toEqual([200, 409])
  expect((await reply(methodist, { answer: 'agreed' })).body.code).toBe('agreement.answered')
  const forAnother = await curator.call(approvalApi.enter, {
    params: { ...params, no: '2' as never },
    body: { reply: { answer: 'agreed' }, answeredOn: '2026-11-19' },
  })
  expect(forAnother.body.code).toBe('agreement.own-hand')
  const tomorrow = await curator.call(approvalApi.enter, {
    params: { ...params, no: '3' as never },
    body: { reply: { answer: 'agreed' }, answeredOn: '2026-11-21' },
  })
  expect(tomorrow.body.code).toBe('agreement.answer-in-future')
})

test('who is not asked sees no paper, another school neither', async () => {
  const { curator, stranger, params, school, people } = await sent()
  for (const who of [curator, stranger, app.as(school.psychologist)])
    expect((await who.call(approvalApi.ownPages, { params })).status).toBe(404)
  for (const e of [approvalApi.read, approvalApi.withdraw, approvalApi.remind])
    expect((await stranger.call(e, { params })).status).toBe(404)
  const steps = [{ accountId: people.methodist.accountId }]
  const foreign = await stranger.call(approvalApi.send, {
    params,
    body: { mode: 'queue', dueOn: null, steps },
  })
  expect(foreign.status).toBe(404)
})

test('only those may be asked who may agree papers here, and not yesterday', async () => {
  const { curator, params, people, otherSchool, school } = await anOrderAmongPeople(app)
  for (const accountId of [otherSchool.curator.accountId, school.tutor.accountId]) {
    const body = { mode: 'queue' as const, dueOn: null, steps: [{ accountId }] }
    expect((await curator.call(approvalApi.send, { params, body })).status).toBe(404)
  }
  const steps = [{ accountId: people.methodist.accountId }]
  const past = { mode: 'queue' as const, dueOn: '2026-11-19', steps }
  expect((await curator.call(approvalApi.send, { params, body: past })).body.code).toBe('agreement.due-past')
  const good = { ...past, dueOn: null }
  expect((await curator.call(approvalApi.send, { params, body: good })).status).toBe(200)
  expect((await curator.call(approvalApi.send, { params, body: good })).body.code).toBe('agreement.open')
})

test('a reminder goes once a day to those whose turn it is', async () => {
  const { curator, methodist, params } = await sent()
  expect((await curator.call(approvalApi.remind, { params })).body).toEqual({ reminded: 1 })
  expect((await curator.call(approvalApi.remind, { params })).body.code).toBe('agreement.reminded')
  const codes = (await methodist.call(notificationApi.list, {})).body.map((one) => one.code)
  expect(codes).toContain('agreement.reminded')
})

test('in the morning before the deadline those who are silent are reminded by themselves', async () => {
  const { methodist } = await sent()
  await remindOfAgreements(app.db, '2026-11-22')
  const count = async () =>
    (await methodist.call(notificationApi.list, {})).body.filter((one) => one.code === 'agreement.reminded')
      .length
  expect(await count()).toBe(0)
  await remindOfAgreements(app.db, '2026-11-24')
  await remindOfAgreements(app.db, '2026-11-24')
  expect(await count()).toBe(1)
})

test('the next paper of the kind is offered the route of the last one', async () => {
  const { curator, params, people } = await sent('together')
  await curator.call(approvalApi.withdraw, { params })
  const { usual } = (await curator.call(approvalApi.read, { params })).body
  expect(usual).toEqual({
    mode: 'together',
    steps: [
      { accountId: people.methodist.accountId },
      { accountId: people.director.accountId },
      { name: 'Профсоюзный комитет', position: '' },
    ],
  })
})

test('the sheet is a file, and the journal knows every step', async () => {
  const { curator, methodist, params, reply } = await sent()
  await reply(methodist, { answer: 'agreed' })
  const pdf = await curator.call(approvalApi.sheet, { params, querystring: { format: 'pdf' } })
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const docx = await curator.call(approvalApi.sheet, { params, querystring: { format: 'docx' } })
  expect(docx.bytes.subarray(0, 2).toString()).toBe('PK')
  const events = (await curator.call(journalApi.list, {})).body
  expect(JSON.stringify(events)).toContain('agreement.sent')
  expect(JSON.stringify(events)).toContain('agreement.answered')
  await curator.call(approvalApi.withdraw, { params })
  const none = await curator.call(approvalApi.sheet, { params, querystring: { format: 'pdf' } })
  expect(none.body.code).toBe('agreement.none')
})
