import { organisationApi } from '@app/model/organisations'
import { peopleApi } from '@app/model/people'
import { registryApi } from '@app/model/registry'
import { afterAll, expect, test } from 'vitest'
import { closeOffice, closePdf } from '#documents'
import { aBase, anAccount, anOrganisation, testApp, withRequisites, world } from '#testing'

const app = await testApp()
afterAll(() => Promise.all([closeOffice(), closePdf()]))

const mentee = 'Алексеев Денис Олегович'

let places = 0

/** An authority over two schools, one of which has registered its road map; a third school is elsewhere. */
async function aTerritory() {
  const { authority, school, otherSchool, farSchool } = await world(app.db)
  const region = `Край ${++places}`
  for (const { id } of [authority, school, otherSchool, farSchool])
    await app.db
      .updateTable('organisation')
      .set({ region, municipality: id === farSchool.id ? 'Дальний Бор' : `Луг ${places}` })
      .where('id', '=', id)
      .execute()
  const { cycleId } = await aBase(app.db, school.id, {
    mentees: [{ name: mentee, request: 'олимпиады' }],
    mentors: [{ name: 'Котова Вера Ильинична', competencies: ['олимпиады'] }],
  })
  for (const { id } of [school, farSchool]) await withRequisites(app.db, id)
  const curator = app.as(school.curator)
  const roadmap = await curator.call(registryApi.create, { body: { code: 'D03', cycleId } })
  const registered = await curator.call(registryApi.register, {
    params: { id: roadmap.body.id },
    body: { datedOn: '2026-11-18' },
  })
  expect(registered.status).toBe(200)
  return {
    authority,
    school,
    otherSchool,
    farSchool,
    curator,
    region,
    roadmap: roadmap.body,
    as: app.as(authority.municipal),
  }
}

const namesIn = (fields: { name: string; columns?: unknown[]; options?: { title?: string }[] }[]) =>
  JSON.stringify(fields)

test('an authority is offered its own papers and none of a school', async () => {
  const { as } = await aTerritory()
  const { body } = await as.call(registryApi.kinds, { querystring: {} })
  expect(body.map(({ code, variants }) => [code, variants.map(({ variant }) => variant)])).toEqual([
    ['D06', ['results']],
    ['D30', ['roll-up']],
    ['D37', ['', 'monitoring']],
  ])
  for (const code of ['D01', 'D07', 'D10', 'D25', 'D35', 'D39'])
    expect(await as.call(registryApi.create, { body: { code } })).toMatchObject({ status: 404 })
  const blank = { params: { code: 'D08' }, querystring: { format: 'pdf' as const } }
  expect(await as.call(registryApi.blank, blank)).toMatchObject({ status: 404 })
})

test('a school and a college are offered nothing of an authority', async () => {
  const { curator } = await aTerritory()
  for (const one of [
    { code: 'D37' },
    { code: 'D06', variant: 'results' },
    { code: 'D30', variant: 'roll-up' },
  ])
    expect(await curator.call(registryApi.create, { body: one })).toMatchObject({ status: 404 })
})

test('the order on road maps begins with the registered ones of its territory, and is registered, signed and saved', async () => {
  const { as, authority, school } = await aTerritory()
  await withRequisites(app.db, authority.id)
  const { body } = await as.call(registryApi.create, { body: { code: 'D37' } })
  expect(body.facts.roadmaps).toEqual([{ organisationId: school.id, decision: 'approved', remarks: '' }])
  const offered = namesIn(body.fields)
  for (const name of ['СОШ № 101', 'СОШ № 102']) expect(offered).toContain(name)
  expect(offered).not.toContain('"СОШ № 1"')
  const params = { id: body.id }
  const facts = { from: '2026-11-20', to: '2027-06-30' }
  const changed = await as.call(registryApi.change, { params, body: { facts } })
  expect(changed.body.problems).toEqual([])
  const { html } = (await as.call(registryApi.preview, { params })).body
  expect(html).toContain('Дорожная карта')
  const done = await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  expect(done).toMatchObject({ status: 200, body: { number: '1-од', state: 'registered' } })
  const head = app.as(authority['municipal-head'])
  const signed = await head.call(registryApi.sign, { params, body: { signedOn: '2026-11-20' } })
  expect(signed.body.state).toBe('in_force')
  for (const format of ['docx', 'pdf'] as const)
    expect((await as.call(registryApi.file, { params, querystring: { format } })).status).toBe(200)
})

test('an authority makes its letter and its roll-up of counts; nobody of a school is named in them', async () => {
  const { as, authority, school, otherSchool } = await aTerritory()
  await withRequisites(app.db, authority.id)
  const letter = await as.call(registryApi.create, { body: { code: 'D06', variant: 'results' } })
  const changed = await as.call(registryApi.change, {
    params: { id: letter.body.id },
    body: { facts: { organisationId: school.id, recommendations: 'провести опрос' } },
  })
  expect(changed.body.problems).toEqual([])
  const roll = await as.call(registryApi.create, { body: { code: 'D30', variant: 'roll-up' } })
  const pages = await Promise.all(
    [letter, roll].map(({ body }) => as.call(registryApi.preview, { params: { id: body.id } })),
  )
  const html = pages.map(({ body }) => body.html.replaceAll('\u00A0', ' ')).join()
  expect(html).toContain('СОШ № 101')
  expect(html).toContain('нет данных')
  for (const name of ['Алексеев', 'Котова']) expect(html).not.toContain(name)
  // The letter is about one organisation, the roll-up about all.
  expect(pages[0]?.body.html).not.toContain('№ 102')
  expect(pages[1]?.body.html.replaceAll('\u00A0', ' ')).toContain('СОШ № 102')
  const file = await as.call(registryApi.file, {
    params: { id: roll.body.id },
    querystring: { format: 'xlsx' },
  })
  expect(file.bytes.subarray(0, 2).toString()).toBe('PK')
  expect(otherSchool.id).not.toBe(school.id)
})

test('a region sees all of its municipalities, a municipality without a name of its place sees nobody', async () => {
  const { region } = await aTerritory()
  const id = await anOrganisation(app.db, { kind: 'municipal', shortName: 'Министерство' })
  await app.db.updateTable('organisation').set({ kind: 'regional', region }).where('id', '=', id).execute()
  const one = app.as(await anAccount(app.db, id, 'regional'))
  const offered = namesIn((await one.call(registryApi.create, { body: { code: 'D37' } })).body.fields)
  for (const name of ['СОШ № 101', 'СОШ № 1"']) expect(offered).toContain(name)
  await app.db.updateTable('organisation').set({ region: null }).where('id', '=', id).execute()
  const nobody = await one.call(registryApi.create, { body: { code: 'D37' } })
  expect(namesIn(nobody.body.fields)).not.toContain('СОШ')
})

test('papers and people of a school stay out of the reach of its authority', async () => {
  const { as, roadmap, school, authority } = await aTerritory()
  const params = { id: roadmap.id }
  const answers = [
    await as.call(registryApi.read, { params }),
    await as.call(registryApi.preview, { params }),
    await as.call(registryApi.file, { params, querystring: { format: 'docx' } }),
    await as.call(registryApi.change, { params, body: { facts: {} } }),
    await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } }),
    await as.call(registryApi.remove, { params }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
  expect((await as.call(registryApi.list, { querystring: {} })).body).toEqual([])
  expect((await as.call(registryApi.employees, {})).body).toEqual([])
  expect((await as.call(peopleApi.list, { querystring: {} })).status).toBe(403)
  // What was read of the school for a paper does not open the school afterwards.
  await as.call(registryApi.create, { body: { code: 'D30', variant: 'roll-up' } })
  const mine = await as.call(registryApi.list, { querystring: {} })
  expect(mine.body.map(({ code }) => code)).toEqual(['D30'])
  expect((await as.call(registryApi.read, { params })).status).toBe(404)
  const schoolsOwn = await app.as(school.curator).call(registryApi.list, { querystring: {} })
  expect(schoolsOwn.body.map(({ code }) => code)).toEqual(['D03'])
  const theirs = await app
    .as(school.curator)
    .call(registryApi.read, { params: { id: mine.body[0]?.id ?? '' } })
  expect(theirs.status).toBe(404)
  expect(authority.id).not.toBe(school.id)
})

test('the head of an authority signs and does not write; a role of an authority is nothing in a school', async () => {
  const { authority, school } = await aTerritory()
  const head = app.as(authority['municipal-head'])
  expect((await head.call(registryApi.create, { body: { code: 'D37' } })).status).toBe(403)
  expect((await head.call(registryApi.list, { querystring: {} })).status).toBe(200)
  for (const role of ['municipal', 'municipal-head', 'regional'] as const) {
    const misplaced = app.as(school[role])
    expect((await misplaced.call(registryApi.list, { querystring: {} })).status).toBe(403)
    expect((await misplaced.call(registryApi.create, { body: { code: 'D37' } })).status).toBe(403)
  }
})

test('nobody makes a school an authority, nor moves an authority, but the administrator', async () => {
  const { school, authority, farSchool } = await aTerritory()
  const change = (one: { token: string }, id: string, body: object) =>
    app.as(one).call(organisationApi.change, { params: { id }, body })
  expect((await change(school.director, school.id, { kind: 'municipal' })).status).toBe(403)
  expect((await change(authority.curator, authority.id, { municipality: 'Дальний Бор' })).status).toBe(403)
  expect((await change(authority.curator, authority.id, { region: 'Другой край' })).status).toBe(403)
  expect((await change(authority.curator, authority.id, { phone: '8 (000) 555-10-10' })).status).toBe(200)
  expect((await change(school.director, school.id, { kind: 'additional' })).status).toBe(200)
  expect((await change(farSchool.administrator, farSchool.id, { kind: 'municipal' })).status).toBe(200)
})
