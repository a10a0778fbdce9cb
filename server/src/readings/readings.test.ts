import { editionApi, piecesOf, placeAt } from '@app/model/editions'
import { programmeApi } from '@app/model/programmes'
import { readingApi } from '@app/model/readings'
import { registryApi } from '@app/model/registry'
import { expect, test } from 'vitest'
import { anAccount, anOrderAmongPeople, testApp } from '#testing'

const app = await testApp()

async function inForce() {
  const it = await anOrderAmongPeople(app)
  await it.register()
  await it.director.call(registryApi.sign, { params: it.params, body: { signedOn: '2026-11-20' } })
  return it
}

test('a mentor reads the order on «Сегодня» and presses once', async () => {
  const { mentor, curator, params, mentors } = await inForce()
  const things = async () =>
    (await mentor.call(programmeApi.today, {})).body.things.map((one) => one.code as string)
  expect(await things()).toContain('read-papers')
  expect((await mentor.call(readingApi.own, {})).body).toMatchObject([{ reader: true, readOn: null }])
  expect((await mentor.call(readingApi.acknowledge, { params })).status).toBe(200)
  expect((await mentor.call(readingApi.acknowledge, { params })).body.code).toBe('reading.already')
  expect(await things()).not.toContain('read-papers')
  const { readers } = (await curator.call(registryApi.read, { params })).body
  const own = readers.find((one) => one.personId === mentors[0]?.personId)
  expect(own).toMatchObject({ readOn: '2026-11-20', how: 'screen' })
  expect(readers.filter((one) => one.readOn)).toHaveLength(1)
})

test('a mentor sees the own pair in the order and no child of another', async () => {
  const { mentor, params } = await inForce()
  const { html, hidden } = (await mentor.call(readingApi.pages, { params })).body
  const text = html.replaceAll('\u00A0', ' ')
  expect(text).toContain('Алексеев Денис Олегович')
  expect(text).toContain('Котова Вера Ильинична')
  for (const other of ['Баширова', 'Громов Илья Петрович,']) expect(text).not.toContain(other)
  expect(hidden).toBeGreaterThan(0)
})

test('in the text of the order another child is not named, the own mentee is', async () => {
  const { mentor, curator, director, params, register, school, mentees } = await anOrderAmongPeople(app)
  await app.db
    .updateTable('person')
    .set({ sex: 'f' })
    .where('id', '=', mentees[1]?.personId ?? '')
    .execute()
  const text = (await curator.call(editionApi.read, { params })).body
  const piece = piecesOf(text.generated).find((one) => one.of === 'clauses' && one.grows)
  if (!piece) throw new Error('an order without clauses')
  const words = 'Отметить участие Башировой Гузели Рустамовны и Алексеева Д. О. в олимпиаде.'
  const add = { id: 'x', kind: 'add' as const, ...placeAt(piece), texts: [words] }
  await curator.call(editionApi.save, { params, body: { edits: [add], revision: 0 } })
  await register()
  await director.call(registryApi.sign, { params, body: { signedOn: '2026-11-20' } })
  const copy = async (who: typeof mentor) => {
    const { html, unnamed } = (await who.call(readingApi.pages, { params })).body
    return { text: html.replaceAll('\u00A0', ' '), unnamed }
  }
  const seen = await copy(mentor)
  expect(seen.text).toContain('Отметить участие другого участника и Алексеева Д. О. в олимпиаде.')
  expect(seen.unnamed).toBe(1)
  const psychologist = await anAccount(app.db, school.id, 'psychologist', {
    personId: await curatorCard(params.id),
  })
  expect((await copy(app.as(psychologist))).text).toContain('Башировой Гузели Рустамовны')
})

/** The card of the curator, who has to read the order as well. */
async function curatorCard(documentId: string) {
  const rows = await app.db
    .selectFrom('familiarisation')
    .select('personId')
    .where('documentId', '=', documentId)
    .execute()
  return rows[0]?.personId ?? null
}

test('the curator whom the order names has to read it as well', async () => {
  const { curator, director, params, register, school } = await anOrderAmongPeople(app)
  const [official] = await app.db
    .insertInto('person')
    .values({
      organisationId: school.id,
      kind: 'employee',
      lastName: 'Березина',
      firstName: 'Анна',
      folded: 'березина анна',
    })
    .returning('id')
    .execute()
  await curator.call(registryApi.change, { params, body: { facts: { curatorId: official?.id ?? '' } } })
  await register()
  await director.call(registryApi.sign, { params, body: { signedOn: '2026-11-20' } })
  const { readers } = (await curator.call(registryApi.read, { params })).body
  expect(readers.map((one) => one.personId)).toContain(official?.id)
})

test('an order that is not signed yet is read by nobody, another one is not there', async () => {
  const { mentor, stranger, params, register, school } = await anOrderAmongPeople(app)
  await register()
  expect((await mentor.call(readingApi.own, {})).body).toEqual([])
  for (const who of [mentor, stranger, app.as(school.mentor)]) {
    expect((await who.call(readingApi.pages, { params })).status).toBe(404)
    expect((await who.call(readingApi.acknowledge, { params })).status).toBe(404)
  }
  expect((await app.as(school.representative).call(readingApi.own, {})).body).toEqual([])
  expect((await app.as(school.partner).call(readingApi.own, {})).status).toBe(403)
})

test('the sheet is printed for those who are left, and for nobody when all have read', async () => {
  const { curator, stranger, params } = await inForce()
  const query = { params, querystring: { format: 'docx' as const } }
  expect((await curator.call(readingApi.sheet, query)).bytes.subarray(0, 2).toString()).toBe('PK')
  expect((await stranger.call(readingApi.sheet, query)).status).toBe(404)
  const { readers } = (await curator.call(registryApi.read, { params })).body
  const personIds = readers.map((one) => one.personId)
  await curator.call(registryApi.familiarise, { params, body: { personIds, readOn: '2026-11-20' } })
  expect((await curator.call(readingApi.sheet, query)).body.code).toBe('reading.nobody-left')
  const draft = await anOrderAmongPeople(app)
  const early = await draft.curator.call(readingApi.sheet, {
    ...{ params: draft.params, querystring: { format: 'pdf' } },
  })
  expect(early.body.code).toBe('paper.not-registered')
})
