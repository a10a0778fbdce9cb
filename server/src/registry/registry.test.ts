import { pairApi } from '@app/model/pairs'
import { registryApi } from '@app/model/registry'
import { templateApi } from '@app/model/templates'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { anOrder, testApp } from '#testing'

const app = await testApp()

// One more pupil stands in the base without his consent: he is in no pair.
const waiting = [{ name: 'Юрьев Павел Ильич', request: 'олимпиады', consented: false }]

test('from a draft to active pairs: the order is made, registered and signed', async () => {
  const { as, cycleId, params, order } = await anOrder(app, { waiting })
  expect(order).toMatchObject({ code: 'D14', state: 'draft', nextNumber: '1-од', problems: [] })
  expect(order.pairs).toHaveLength(2)

  const registered = await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  expect(registered.body).toMatchObject({ state: 'registered', number: '1-од' })
  const before = (await as.call(pairApi.list, { params: { id: cycleId } })).body
  expect(before.map((pair) => pair.state)).toEqual(['draft', 'draft'])

  const signed = await as.call(registryApi.sign, { params, body: { signedOn: '2026-11-20' } })
  expect(signed.body.state).toBe('in_force')
  const pairs = (await as.call(pairApi.list, { params: { id: cycleId } })).body
  expect(pairs.map((pair) => [pair.state, pair.order?.number])).toEqual([
    ['active', '1-од'],
    ['active', '1-од'],
  ])
})

test('pairs whose period begins later are secured by the signature and wait for their day', async () => {
  const { as, cycleId, params } = await anOrder(app, { waiting, startsOn: '2026-12-01' })
  await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  await as.call(registryApi.sign, { params, body: { signedOn: '2026-11-20' } })
  const pairs = (await as.call(pairApi.list, { params: { id: cycleId } })).body
  expect(pairs.map((pair) => pair.state)).toEqual(['secured', 'secured'])
})

test('an order of an organisation without a director names what is missing and is not registered', async () => {
  const { as, school, params } = await anOrder(app, { waiting })
  await app.db.updateTable('organisation').set({ directorLastName: '' }).where('id', '=', school.id).execute()
  const { body } = await as.call(registryApi.read, { params })
  expect(body.problems.map((problem) => problem.code)).toContain('document.head-missing')
  const refused = await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  expect(refused).toMatchObject({ status: 409, body: { code: 'paper.incomplete' } })
  expect((await as.call(registryApi.read, { params })).body.nextNumber).toBe('1-од')
})

test('the text of a registered order does not change with the data', async () => {
  const { as, school, params } = await anOrder(app, { waiting })
  await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  await app.db
    .updateTable('organisation')
    .set({ directorLastName: 'Другая' })
    .where('id', '=', school.id)
    .execute()
  const { html } = (await as.call(registryApi.preview, { params })).body
  expect(html).toContain('Соколова')
  expect(html).not.toContain('Другая')
})

test('a number is given once: by hand, by count, and when two register at the same time', async () => {
  const [one, two] = [await anOrder(app, { waiting }), await anOrder(app, { waiting })]
  const first = await one.as.call(registryApi.register, {
    params: one.params,
    body: { datedOn: '2026-11-20', number: '226-од' },
  })
  expect(first.body.number).toBe('226-од')
  const again = await one.as.call(registryApi.register, {
    params: one.params,
    body: { datedOn: '2026-11-20' },
  })
  expect(again).toMatchObject({ status: 409, body: { code: 'paper.registered' } })
  const both = await Promise.all(
    [1, 2].map(() =>
      two.as.call(registryApi.register, { params: two.params, body: { datedOn: '2026-11-20' } }),
    ),
  )
  expect(both.map((answer) => answer.status).sort()).toEqual([200, 409])
})

test('another mentor takes over by a changing order, and only its signature changes the pair', async () => {
  const { as, cycleId, mentors, params } = await anOrder(app, { waiting })
  await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  await as.call(registryApi.sign, { params, body: { signedOn: '2026-11-20' } })
  const pairs = (await as.call(pairApi.list, { params: { id: cycleId } })).body
  const pair = pairs.find((one) => one.members.some((member) => member.name.startsWith('Котова')))
  const change = await as.call(registryApi.replaceMentor, {
    params: { id: pair?.id ?? '' },
    body: { mentorId: mentors[1]?.id ?? '', from: '2026-12-01', reason: 'переездом наставника' },
  })
  expect(change.body).toMatchObject({ code: 'D24', problems: [] })
  const { html } = (await as.call(registryApi.preview, { params: { id: change.body.id } })).body
  expect(html).toContain('Котову')
  await as.call(registryApi.register, { params: { id: change.body.id }, body: { datedOn: '2026-11-25' } })
  expect((await as.call(pairApi.read, { params: { id: pair?.id ?? '' } })).body.state).toBe('active')
  await as.call(registryApi.sign, { params: { id: change.body.id }, body: { signedOn: '2026-11-25' } })
  expect((await as.call(pairApi.read, { params: { id: pair?.id ?? '' } })).body).toMatchObject({
    state: 'replaced',
    closedOn: '2026-12-01',
  })
  const next = (await as.call(pairApi.list, { params: { id: cycleId } })).body.find(
    (one) => one.continuesId === pair?.id,
  )
  expect(next).toMatchObject({ state: 'secured', startsOn: '2026-12-01', order: { number: '2-од' } })
})

test('an order is not signed over a consent that was withdrawn meanwhile', async () => {
  const { as, school, params } = await anOrder(app, { waiting })
  await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  await app.db
    .updateTable('consent')
    .set({ withdrawnOn: '2026-11-19' })
    .where('organisationId', '=', school.id)
    .execute()
  const refused = await as.call(registryApi.sign, { params, body: { signedOn: '2026-11-20' } })
  expect(refused).toMatchObject({ status: 409, body: { code: 'paper.no-consent' } })
})

test('DOCX and PDF are real files named like the order', async () => {
  const { as, params } = await anOrder(app, { waiting })
  await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  const docx = await as.call(registryApi.file, { params, querystring: { format: 'docx' } })
  expect(docx.bytes.subarray(0, 2).toString()).toBe('PK')
  expect(decodeURIComponent(String(docx.headers['content-disposition']))).toContain('Приказ_1-од_2026-11-20')
  const pdf = await as.call(registryApi.file, { params, querystring: { format: 'pdf' } })
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
})

test('a draft order thrown away leaves its pairs to another one', async () => {
  const { as, cycleId, params } = await anOrder(app, { waiting })
  const second = await as.call(registryApi.createPairsOrder, { params: { id: cycleId }, body: {} })
  expect(second).toMatchObject({ status: 409, body: { code: 'paper.no-pairs' } })
  expect((await as.call(registryApi.remove, { params })).status).toBe(200)
  expect(
    (await as.call(registryApi.createPairsOrder, { params: { id: cycleId }, body: {} })).body.pairs,
  ).toHaveLength(2)
})

test('another school is told that there is no such order', async () => {
  const { otherSchool, params } = await anOrder(app, { waiting })
  const stranger = app.as(otherSchool.curator)
  const answers = await Promise.all([
    stranger.call(registryApi.read, { params }),
    stranger.call(registryApi.preview, { params }),
    stranger.call(registryApi.file, { params, querystring: { format: 'pdf' } }),
    stranger.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } }),
    stranger.call(registryApi.sign, { params, body: { signedOn: '2026-11-20' } }),
    stranger.call(registryApi.remove, { params }),
  ])
  expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404, 404, 404])
})

test('whoever has to read the order is named, and a pile of them is marked at once', async () => {
  const { as, params, mentors } = await anOrder(app, { waiting })
  expect((await as.call(registryApi.read, { params })).body.readers).toEqual([])
  await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  const signed = await as.call(registryApi.sign, { params, body: { signedOn: '2026-11-20' } })
  // Mentors only: the mentees are minors.
  expect(signed.body.readers.map((one) => one.personId).sort()).toEqual(
    mentors.map((one) => one.personId).sort(),
  )
  const personIds = mentors.map((one) => one.personId)
  const { body } = await as.call(registryApi.familiarise, {
    params,
    body: { personIds, readOn: '2026-11-20' },
  })
  expect(body.readers.every((one) => one.readOn === '2026-11-20')).toBe(true)
  expect(body.familiarised).toEqual({ people: 2, read: 2 })
})

test('a mentor without a free place cannot take over a pair', async () => {
  const { as, cycleId, mentors, params } = await anOrder(app, { waiting })
  await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  await as.call(registryApi.sign, { params, body: { signedOn: '2026-11-20' } })
  const pairs = (await as.call(pairApi.list, { params: { id: cycleId } })).body
  const pair = pairs.find((one) => one.members.some((member) => member.name.startsWith('Громов')))
  const substitutes = await as.call(registryApi.substitutes, { params: { id: pair?.id ?? '' } })
  expect(substitutes.body.map(({ name, busy, places, present }) => [name, busy, places, present])).toEqual(
    expect.arrayContaining([
      ['Котова Вера Ильинична', 1, 1, false],
      ['Громов Илья Петрович', 1, 2, true],
    ]),
  )
  const refused = await as.call(registryApi.replaceMentor, {
    params: { id: pair?.id ?? '' },
    body: { mentorId: mentors[0]?.id ?? '', from: '2026-12-01', reason: 'отпуском наставника' },
  })
  expect(refused).toMatchObject({ status: 409, body: { code: 'paper.no-places' } })
})

test('a pair without a day of its own begins on the day of the order, as its text says', async () => {
  const { as, cycleId, params } = await anOrder(app, { waiting })
  await as.call(registryApi.register, { params, body: { datedOn: '2026-11-10' } })
  expect((await as.call(registryApi.preview, { params })).body.html).toMatch(/с 10\sноября\s2026/)
  await as.call(registryApi.sign, { params, body: { signedOn: '2026-11-20' } })
  const pairs = (await as.call(pairApi.list, { params: { id: cycleId } })).body
  expect(pairs.map((pair) => pair.startsOn)).toEqual(['2026-11-10', '2026-11-10'])
})

test('employees who may be named in an order are the adults of this school only', async () => {
  const { as, otherSchool, mentors } = await anOrder(app, { waiting })
  const own = await as.call(registryApi.employees, {})
  expect(own.body.map((one) => one.id).sort()).toEqual(mentors.map((one) => one.personId).sort())
  const stranger = await app.as(otherSchool.curator).call(registryApi.employees, {})
  expect(stranger.body.some((one) => own.body.some((mine) => mine.id === one.id))).toBe(false)
})

test('the preview finds the printed face on the server', async () => {
  const { as, params } = await anOrder(app, { waiting })
  const { html } = (await as.call(registryApi.preview, { params })).body
  const faces = [...html.matchAll(/url\("([^"]+)"\)/g)].map(([, url]) => url ?? '')
  expect(faces).toHaveLength(4)
  for (const url of faces) {
    const answer = await app.app.inject({ url })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'font/ttf'])
    expect(answer.rawPayload.length).toBeGreaterThan(100_000)
  }
})

test('an order is saved as the form of the school when it has one, and by ours when that form breaks', async () => {
  const { as, params, school } = await anOrder(app, { waiting })
  const form = await as.call(templateApi.starter, { querystring: { code: 'D14' } })
  const file = { name: 'Наш бланк.docx', bytes: form.bytes }
  const { body } = await as.call(templateApi.upload, { querystring: { code: 'D14' }, file })
  const textOf = async () => {
    const saved = await as.call(registryApi.file, { params, querystring: { format: 'docx' } })
    return Buffer.from(unzipSync(saved.bytes)['word/document.xml'] ?? '')
      .toString()
      .replace(/<[^>]+>/g, '')
  }
  expect(body.template?.active).toBe(true)
  expect(await textOf()).toContain('Приложениек приказу от  № ')
  // Which pair is the first depends on their numbers.
  expect(await textOf()).toMatch(/Период[^.]*[12]Котова Вера Ильинична, /)
  // As if the file had been damaged on the disk.
  await app.db.deleteFrom('filePiece').where('organisationId', '=', school.id).execute()
  expect(await textOf()).toContain('ПРИКАЗЫВАЮ:')
  const [template] = (await as.call(templateApi.list, {})).body
  expect(template?.failedAt).not.toBeNull()
})
