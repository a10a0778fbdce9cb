import { journalApi } from '@app/model/journal'
import { registryApi } from '@app/model/registry'
import { cases, spokenCases } from '@app/model/words'
import { expect, test } from 'vitest'
import { aBase, aPerson, testApp, world } from '#testing'

const app = await testApp()

async function aSchool() {
  const { school, otherSchool } = await world(app.db)
  const base = await aBase(app.db, school.id, {
    mentees: [],
    mentors: [{ name: 'Кравец Иван Ильич' }, { name: 'Смирнов Олег Ильич' }],
  })
  return { school, otherSchool, ...base, as: app.as(school.curator) }
}

const partner = { partner: 'АО «Луг»', partnerHead: 'Кравец Олег Ильич', partnerPosition: 'директор' }
const right = Object.fromEntries(cases.map((one) => [one, spoken(one)])) as Record<
  (typeof cases)[number],
  string
> // every case

function spoken(one: (typeof cases)[number]) {
  const form = spokenCases({ kind: 'name', text: partner.partnerHead }).forms[one]
  return one === 'nominative' ? form : form.replace('Кравц', 'Кравец')
}

test('an order on rewards warns of a name that may be declined in two ways, until its card says how', async () => {
  const { as, cycleId, mentors, school } = await aSchool()
  const rewards = mentors.map(({ personId }) => ({ personId, reward: 'thanks', detail: '', merit: '' }))
  const made = await as.call(registryApi.create, { body: { code: 'D25', cycleId, facts: { rewards } } })
  const [doubted] = mentors
  expect(made.body.doubtful).toMatchObject([
    { kind: 'name', personId: doubted?.personId, forms: { dative: 'Кравцу Ивану Ильичу' } },
  ])
  const form = (lastName: string) => ({ lastName, firstName: 'Ивану', patronymic: 'Ильичу' })
  const nameForms = Object.fromEntries(cases.map((one) => [one, form('Кравецу')]))
  await app.db
    .updateTable('person')
    .set({ nameForms: JSON.stringify(nameForms) as never }) // the column is json
    .where('organisationId', '=', school.id)
    .where('id', '=', doubted?.personId ?? '')
    .execute()
  const { body } = await as.call(registryApi.read, { params: { id: made.body.id } })
  expect(body.doubtful).toEqual([])
  const { html } = (await as.call(registryApi.preview, { params: { id: body.id } })).body
  expect(html.replaceAll('\u00A0', ' ')).toContain('Кравецу Ивану Ильичу')
})

test('officials whom an order names are asked about as its people are', async () => {
  const { as, mentors } = await aSchool()
  const facts = { curatorId: mentors[0]?.personId, control: { kind: 'self' as const } }
  const { body } = await as.call(registryApi.create, { body: { code: 'D04', facts } })
  expect(body.doubtful.map(({ text }) => text)).toEqual(['Кравец Иван Ильич'])
})

test('a paper about one person asks about his name, and about nobody whom it does not decline', async () => {
  const { school, as, cycleId, mentors } = await aSchool()
  await aPerson(app.db, school.id, { lastName: 'Соловей' })
  const subject = { cycleId, subjectId: mentors[0]?.personId }
  const letter = await as.call(registryApi.create, { body: { code: 'D26', variant: '', ...subject } })
  expect(letter.body.doubtful.map(({ text }) => text)).toEqual(['Кравец Иван Ильич'])
})

test('the head with a doubtful surname is asked about, and corrected without a card', async () => {
  const { as, school } = await aSchool()
  const head = { directorLastName: 'Кравец', directorFirstName: 'Олег', directorPatronymic: 'Ильич' }
  await app.db
    .updateTable('organisation')
    .set({ ...head, directorSex: 'm' })
    .where('id', '=', school.id)
    .execute()
  const made = await as.call(registryApi.create, { body: { code: 'D17', facts: { partner: 'АО «Луг»' } } })
  expect(made.body.doubtful).toMatchObject([{ personId: null, text: 'Кравец Олег Ильич' }])
  await as.call(registryApi.correctCases, { body: { text: 'Кравец Олег Ильич', forms: right } })
  const { body } = await as.call(registryApi.read, { params: { id: made.body.id } })
  expect(body.doubtful).toEqual([])
})

test('cases of a partner are corrected once for every paper of the organisation, and of no other one', async () => {
  const { as, school, otherSchool } = await aSchool()
  const draft = async (one = as) => {
    const { body } = await one.call(registryApi.create, { body: { code: 'D17', facts: partner } })
    const { html } = (await one.call(registryApi.preview, { params: { id: body.id } })).body
    return { doubted: body.doubtful.map(({ text }) => text), html }
  }
  expect(await draft()).toMatchObject({ doubted: [partner.partnerHead] })
  const kept = await as.call(registryApi.correctCases, { body: { text: partner.partnerHead, forms: right } })
  expect(kept.status).toBe(200)
  const next = await draft()
  expect(next.doubted).toEqual([])
  expect(next.html).toContain('Кравеца')
  expect(await draft(app.as(otherSchool.curator))).toMatchObject({ doubted: [partner.partnerHead] })
  await as.call(registryApi.correctCases, { body: { text: partner.partnerHead, forms: null } })
  expect(await draft()).toMatchObject({ doubted: [partner.partnerHead] })
  const { body } = await app
    .as(school.director)
    .call(journalApi.list, { querystring: { action: 'paper.cases-corrected' } })
  // The journal keeps that it was done, and no name.
  expect(body.rows.map(({ details }) => details)).toEqual([{ reset: true }, {}])
})

test('cases are refused when the first differs or one is empty, and to whoever writes no papers', async () => {
  const { as, school } = await aSchool()
  const send = (forms: typeof right, one = as) =>
    one.call(registryApi.correctCases, { body: { text: partner.partnerHead, forms } })
  expect(await send({ ...right, nominative: 'Кравцов Олег Ильич' })).toMatchObject({
    status: 400,
    body: { code: 'paper.cases-differ' },
  })
  expect(await send({ ...right, dative: ' ' })).toMatchObject({
    status: 400,
    body: { code: 'paper.cases-missing' },
  })
  expect((await send(right, app.as(school.methodist))).status).toBe(403)
})
