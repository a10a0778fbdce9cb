import { belongsTo, paperSources, sourceKey } from '@app/model/drafting'
import { journalApi } from '@app/model/journal'
import { wordingFlaws } from '@app/model/papers'
import { registryApi } from '@app/model/registry'
import { afterAll, expect, test } from 'vitest'
import { closeOffice, closePdf } from '#documents'
import { aBase, aCycle, anAccount, anOrganisation, testApp, withRequisites, world } from '#testing'
import { compose } from './compose.ts'
import { findPaper } from './queries.ts'

const app = await testApp()
afterAll(() => Promise.all([closeOffice(), closePdf()]))

async function aSchool() {
  const { school, otherSchool } = await world(app.db)
  await withRequisites(app.db, school.id)
  const base = await aBase(app.db, school.id, {
    mentees: [{ name: 'Алексеев Денис Олегович', request: 'олимпиады' }],
    mentors: [{ name: 'Котова Вера Ильинична', competencies: ['олимпиады'] }],
  })
  return { school, otherSchool, ...base, as: app.as(school.curator), other: app.as(otherSchool.curator) }
}

// Questionnaires are all alike to the server: two stand for them (the tests of the model make every one).
const some = ['needs-student', 'pupil-pupil-mentee-before']
const single = paperSources.filter(
  ({ about, code, variant = '' }) =>
    (about === 'organisation' || about === 'person') && (code !== 'D09' || some.includes(variant)),
)

test('every kind can be drafted, looked at and saved by a school that has filled in its data', async () => {
  const { as, cycleId, mentors, mentees, school } = await aSchool()
  for (const source of single) {
    const { code, variant = '', about, fits } = source
    const teacher = fits?.({ kind: 'teacher', minor: false, roles: ['mentor'] }) ?? true
    const person = teacher ? mentors[0] : mentees[0]
    const subject = about === 'person' ? { subjectId: person?.personId } : {}
    const made = await as.call(registryApi.create, { body: { code, variant, cycleId, ...subject } })
    // The consent of an employee who is mentored: nobody of this school is. Nor has a school a bureau.
    const expected = sourceKey(source) === 'D07-mentee-employee' || !belongsTo(source, 'school') ? 404 : 200
    expect([sourceKey(source), made.status]).toEqual([sourceKey(source), expected])
    if (expected === 404) continue
    const paper = await findPaper(app.db, school.id, made.body.id)
    if (!paper) throw new Error('the draft is gone')
    const { doc } = await compose(app.db, paper, { date: null, number: null }, '2026-11-20')
    expect([sourceKey(source), wordingFlaws(doc, '2026-11-20')]).toEqual([sourceKey(source), []])
    expect(made.body.fields.map(({ name }) => name)).toEqual([...source.asks])
  }
}, 120_000)

test('a school that has told nothing but its name gets every paper of its own, with what is missing named', async () => {
  const id = await anOrganisation(app.db, { shortName: 'СОШ № 7' })
  const as = app.as(await anAccount(app.db, id, 'curator'))
  for (const { code, variant = '', about } of paperSources.filter(
    (one) => one.about === 'organisation' && belongsTo(one, 'school'),
  )) {
    const made = await as.call(registryApi.create, { body: { code, variant } })
    expect([code, variant, about, made.status]).toEqual([code, variant, about, 200])
    expect((await as.call(registryApi.preview, { params: { id: made.body.id } })).status).toBe(200)
  }
  const order = await as.call(registryApi.create, { body: { code: 'D04' } })
  const codes = order.body.problems.map((problem) => problem.code)
  expect(codes).toContain('document.head-missing')
  expect(codes).toContain('document.curator-missing')
  const refused = await as.call(registryApi.register, {
    params: { id: order.body.id },
    body: { datedOn: '2026-11-20' },
  })
  expect(refused).toMatchObject({ status: 409, body: { code: 'paper.incomplete' } })
})

test('a consent comes out with the name of the child, its class and its representative', async () => {
  const { as, cycleId, mentees, school } = await aSchool()
  const personId = mentees[0]?.personId ?? ''
  await app.db
    .insertInto('representative')
    .values({ organisationId: school.id, personId, name: 'Алексеева Ольга Петровна', relation: 'мать' })
    .execute()
  const { body } = await as.call(registryApi.create, {
    body: { code: 'D07', variant: 'processing-minor', cycleId, subjectId: personId },
  })
  expect(body).toMatchObject({
    about: 'Алексеев Денис Олегович',
    registered: false,
    formats: ['docx', 'pdf'],
  })
  const { html } = (await as.call(registryApi.preview, { params: { id: body.id } })).body
  for (const word of ['Алексеева', 'мать', '7']) expect(html).toContain(word)
  const file = await as.call(registryApi.file, { params: { id: body.id }, querystring: { format: 'docx' } })
  expect(decodeURIComponent(String(file.headers['content-disposition']))).toContain(
    'Согласие_Алексеев-Денис-Олегович',
  )
  const refused = await as.call(registryApi.register, {
    params: { id: body.id },
    body: { datedOn: '2026-11-20' },
  })
  expect(refused).toMatchObject({ status: 409, body: { code: 'paper.only-printed' } })
})

test('a consent of a child is not made of a teacher, and the card of each offers only what fits', async () => {
  const { as, cycleId, mentors, mentees } = await aSchool()
  const teacher = mentors[0]?.personId ?? ''
  const made = await as.call(registryApi.create, {
    body: { code: 'D07', variant: 'processing-minor', cycleId, subjectId: teacher },
  })
  expect(made).toMatchObject({ status: 404, body: { code: 'not-found' } })
  const offered = async (personId: string) =>
    (await as.call(registryApi.kinds, { querystring: { personId, cycleId } })).body
      .filter(({ code }) => code === 'D07')
      .flatMap(({ variants }) => variants.map(({ variant }) => variant))
  expect(await offered(teacher)).toEqual([
    'processing-adult',
    'distribution',
    'transfer',
    'mentoring-employee',
  ])
  expect(await offered(mentees[0]?.personId ?? '')).toContain('participation-minor')
})

test('a paper about somebody waits until he is chosen, and a person of another school is nobody', async () => {
  const { as, other, cycleId, mentors } = await aSchool()
  const asked = { code: 'D12', variant: 'certificate', cycleId }
  const nobody = await as.call(registryApi.create, { body: asked })
  expect(nobody).toMatchObject({ status: 409, body: { code: 'paper.no-subject' } })
  const stranger = { code: 'D12', variant: 'certificate', subjectId: mentors[0]?.personId }
  expect(await other.call(registryApi.create, { body: stranger })).toMatchObject({ status: 404 })
  expect(await other.call(registryApi.create, { body: { code: 'D01', cycleId } })).toMatchObject({
    status: 404,
  })
  expect(await other.call(registryApi.subjects, { querystring: asked })).toMatchObject({ status: 404 })
  expect(
    await other.call(registryApi.kinds, { querystring: { personId: mentors[0]?.personId, cycleId } }),
  ).toMatchObject({ status: 404 })
})

test('a kind that does not exist is not found; a methodist reads the catalogue but drafts nothing', async () => {
  const { as, school } = await aSchool()
  expect(await as.call(registryApi.create, { body: { code: 'D99' } })).toMatchObject({ status: 404 })
  const methodist = app.as(school.methodist)
  expect((await methodist.call(registryApi.kinds, { querystring: {} })).status).toBe(200)
  expect(await methodist.call(registryApi.create, { body: { code: 'D01' } })).toMatchObject({ status: 403 })
})

test('the catalogue of a school has every kind but the bureau of a college, which it cannot draft either', async () => {
  const { as, other, mentors, cycleId } = await aSchool()
  const { body } = await as.call(registryApi.kinds, { querystring: {} })
  expect(body.map(({ code }) => code)).not.toContain('D38')
  expect(body.map(({ code }) => code)).toEqual(expect.arrayContaining(['D15', 'D25', 'D30', 'D39']))
  expect(await as.call(registryApi.create, { body: { code: 'D38' } })).toMatchObject({ status: 404 })
  const college = await anOrganisation(app.db, { shortName: 'Колледж', kind: 'college' })
  const curator = app.as(await anAccount(app.db, college, 'curator'))
  const kinds = (await curator.call(registryApi.kinds, { querystring: {} })).body
  expect(kinds.find(({ code }) => code === 'D38')?.variants).toHaveLength(11)
  // A pair of nobody here.
  const pairId = mentors[0]?.personId ?? ''
  expect(await other.call(registryApi.kinds, { querystring: { pairId, cycleId } })).toMatchObject({
    status: 404,
  })
})

test('the order on rewards names people of the base in the cases of their rewards; the form of monitoring is a workbook of ten sheets', async () => {
  const { as, cycleId, mentors, school } = await aSchool()
  const rewards = [{ personId: mentors[0]?.personId ?? '', reward: 'thanks', detail: '', merit: '' }]
  const made = await as.call(registryApi.create, { body: { code: 'D25', cycleId, facts: { rewards } } })
  const paper = await findPaper(app.db, school.id, made.body.id)
  if (!paper) throw new Error('the draft is gone')
  const { doc } = await compose(app.db, paper, { date: null, number: null }, '2026-11-20')
  const words = JSON.stringify(doc).replaceAll('\u00A0', ' ')
  expect(words.slice(words.indexOf('Объявить'), words.indexOf('Объявить') + 160)).toMatch(
    /^Объявить благодарность Котовой Вере Ильиничне \(учитель математики\)/,
  )
  const form = await as.call(registryApi.create, { body: { code: 'D30', cycleId } })
  expect(form.body.formats).toContain('xlsx')
  const file = await as.call(registryApi.file, {
    params: { id: form.body.id },
    querystring: { format: 'xlsx' },
  })
  expect(file.bytes.subarray(0, 2).toString()).toBe('PK')
})

test('orders share one series, every other kind has its own', async () => {
  const { as, cycleId, mentors } = await aSchool()
  const register = async (code: string, variant = '', facts = {}, subject = {}) => {
    const { body } = await as.call(registryApi.create, {
      body: { code, variant, cycleId, facts: { curatorId: mentors[0]?.personId, ...facts }, ...subject },
    })
    const done = await as.call(registryApi.register, {
      params: { id: body.id },
      body: { datedOn: '2026-11-20' },
    })
    return [done.status, done.body.number]
  }
  expect(await register('D01')).toEqual([200, '1-од'])
  expect(await register('D04')).toEqual([200, '2-од'])
  const certificate = { subjectId: mentors[0]?.personId }
  expect(await register('D12', 'certificate', {}, certificate)).toEqual([200, 'С-1'])
  expect(await register('D12', 'certificate', {}, certificate)).toEqual([200, 'С-2'])
  expect(await register('D06')).toEqual([200, '1'])
})

test('an order without pairs is signed, and those whom it names have to read it', async () => {
  const { as, cycleId, mentors } = await aSchool()
  const curatorId = mentors[0]?.personId ?? ''
  const { body } = await as.call(registryApi.create, { body: { code: 'D01', cycleId, facts: { curatorId } } })
  const params = { id: body.id }
  await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  const signed = await as.call(registryApi.sign, { params, body: { signedOn: '2026-11-21' } })
  expect(signed.body).toMatchObject({ state: 'in_force', familiarised: { people: 1, read: 0 } })
  expect(signed.body.readers[0]?.name).toBe('Котова Вера Ильинична')
})

test('what was answered once is not asked again: the next letter knows the room and the telephone', async () => {
  const { as, cycleId } = await aSchool()
  const facts = { room: '21', phone: '8 (000) 123-45-67' }
  await as.call(registryApi.create, { body: { code: 'D06', cycleId, facts } })
  const next = await as.call(registryApi.create, { body: { code: 'D06', variant: 'alumni', cycleId } })
  expect(next.body.facts).toMatchObject(facts)
})

test('only what the kind asks for is kept, and a regulation without forms waits for an answer', async () => {
  const { as, cycleId } = await aSchool()
  const { body } = await as.call(registryApi.create, { body: { code: 'D02', cycleId } })
  const params = { id: body.id }
  const changed = await as.call(registryApi.change, {
    params,
    body: { facts: { forms: [], greeting: 'Уважаемые коллеги!' } },
  })
  expect(changed.body.facts.greeting).toBeUndefined()
  expect(changed.body.obstacles).toEqual(['forms'])
  const refused = await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  expect(refused).toMatchObject({ status: 409, body: { code: 'paper.incomplete' } })
  const pairs = await as.call(registryApi.change, { params, body: { pairIds: [crypto.randomUUID()] } })
  expect(pairs).toMatchObject({ status: 409, body: { code: 'paper.no-pairs' } })
})

test('a blank form is printed at once; a paper made of data only has none', async () => {
  const { as, other, cycleId } = await aSchool()
  const blank = await as.call(registryApi.blank, {
    params: { code: 'D09' },
    querystring: { variant: 'needs-student', cycleId, format: 'pdf' },
  })
  expect(blank.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(decodeURIComponent(String(blank.headers['content-disposition']))).toContain('Анкета_бланк')
  const none = await as.call(registryApi.blank, { params: { code: 'D01' }, querystring: { format: 'pdf' } })
  expect(none).toMatchObject({ status: 409, body: { code: 'paper.no-blank' } })
  const foreign = { params: { code: 'D08' }, querystring: { cycleId, format: 'pdf' as const } }
  expect(await other.call(registryApi.blank, foreign)).toMatchObject({ status: 404 })
})

test('a live register leaves as a workbook, and a letter has no table', async () => {
  const { as, cycleId, school } = await aSchool()
  const book = await as.call(registryApi.create, {
    body: { code: 'D10', variant: 'mentees-learners', cycleId },
  })
  const file = await as.call(registryApi.file, {
    params: { id: book.body.id },
    querystring: { format: 'xlsx' },
  })
  expect(file.bytes.subarray(0, 2).toString()).toBe('PK')
  const letter = await as.call(registryApi.create, { body: { code: 'D06', cycleId } })
  const none = await as.call(registryApi.file, {
    params: { id: letter.body.id },
    querystring: { format: 'xlsx' },
  })
  expect(none).toMatchObject({ status: 409, body: { code: 'paper.no-table' } })
  const { body } = await app
    .as(school.director)
    .call(journalApi.list, { querystring: { action: 'paper.exported' } })
  expect(body.rows).toMatchObject([{ details: { format: 'xlsx' } }])
})

test('a programme without a single form still gives its papers', async () => {
  const { school } = await world(app.db)
  const cycleId = await aCycle(app.db, school.id)
  await app.db.deleteFrom('cycleForm').where('organisationId', '=', school.id).execute()
  const as = app.as(school.curator)
  for (const code of ['D01', 'D02', 'D03', 'D05', 'D06', 'D31']) {
    const made = await as.call(registryApi.create, { body: { code, cycleId } })
    expect([code, made.status]).toEqual([code, 200])
  }
})
