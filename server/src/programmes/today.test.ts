import type { Role } from '@app/model/access'
import { organisationApi } from '@app/model/organisations'
import { programmeApi } from '@app/model/programmes'
import { expect, test } from 'vitest'
import { anAccount, aPerson, testApp, testNow, world } from '#testing'

const app = await testApp()
type School = Awaited<ReturnType<typeof world>>['school']

async function aCycle({ id: organisationId }: { id: string }) {
  const values = { organisationId, title: '2026/2027', template: 'compact_year', startsOn: '2026-09-01' }
  const { id } = await app.db
    .insertInto('cycle')
    .values({ ...values, endsOn: '2027-06-30' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await app.db
    .insertInto('cycleForm')
    .values({
      organisationId,
      cycleId: id,
      form: 'pupil_pupil',
      title: 'ученик – ученик',
      federalForm: 'pupil_pupil',
    })
    .execute()
  return id
}

/** A pupil of 13 in a base; with both consents of the parent, or with none. */
async function aParticipant(
  { id: organisationId }: { id: string },
  cycleId: string,
  { role = 'mentee' as 'mentor' | 'mentee', consents = true, request = 'олимпиада', groupName = '7А' } = {},
) {
  const personId = await aPerson(app.db, organisationId, { groupName })
  const { id } = await app.db
    .insertInto('participation')
    .values({
      organisationId,
      cycleId,
      personId,
      role,
      request,
      forms: ['pupil_pupil'],
      enteredOn: '2026-10-01',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (consents)
    await app.db
      .insertInto('consent')
      .values(
        (['processing_minor', 'participation_minor'] as const).map((kind) => ({
          ...{ organisationId, personId, kind, signedOn: '2026-10-02' },
        })),
      )
      .execute()
  return { id, personId }
}

type Member = Awaited<ReturnType<typeof aParticipant>>

async function aPair(
  { id: organisationId }: School,
  cycleId: string,
  mentor: Member,
  mentee: Member,
  state: 'draft' | 'proposed' | 'active',
) {
  const { id } = await app.db
    .insertInto('pair')
    .values({
      organisationId,
      cycleId,
      number: `П-2026-${Math.random()}`,
      form: 'pupil_pupil',
      state,
      goal: 'олимпиада',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await app.db
    .insertInto('pairMember')
    .values([
      { organisationId, pairId: id, participationId: mentor.id, personId: mentor.personId, role: 'mentor' },
      { organisationId, pairId: id, participationId: mentee.id, personId: mentee.personId, role: 'mentee' },
    ])
    .execute()
}

const today = async (one: { token: string }) => {
  const answer = await app.as(one).call(programmeApi.today)
  expect(answer.status).toBe(200)
  return answer.body
}
const codes = ({ things }: { things: { code: string; params: { count: number } }[] }) =>
  Object.fromEntries(things.map(({ code, params }) => [code, params.count]))

test('a curator without a cycle is asked to open one', async () => {
  const { school } = await world(app.db)
  const first = await today(school.curator)
  expect(first).toMatchObject({ cycle: null, stage: null, changes: [], figures: [] })
  expect(codes(first)).toMatchObject({ 'open-cycle': 1, 'list-people': 1 })
})

test('things are counted of the data and go when the data say so', async () => {
  const { school } = await world(app.db)
  const cycle = await aCycle(school)
  await aParticipant(school, cycle)
  const without = await aParticipant(school, cycle, { consents: false, request: '' })
  await aParticipant(school, cycle, { role: 'mentor' })
  expect(codes(await today(school.curator))).toMatchObject({
    ...{
      'minors-consents': 1,
      'ask-requests': 1,
      'train-mentors': 1,
      'match-mentees': 1,
      'ask-competencies': 1,
    },
  })
  await app.db
    .insertInto('consent')
    .values(
      (['processing_minor', 'participation_minor'] as const).map((kind) => ({
        ...{ organisationId: school.id, personId: without.personId, kind, signedOn: '2026-10-02' },
      })),
    )
    .execute()
  const after = codes(await today(school.curator))
  expect(after).not.toHaveProperty('minors-consents')
  expect(after).toHaveProperty('ask-requests', 1)
})

test('a withdrawn or expired consent counts as none', async () => {
  const { school } = await world(app.db)
  const cycle = await aCycle(school)
  const one = await aParticipant(school, cycle)
  const other = await aParticipant(school, cycle)
  const consents = app.db.updateTable('consent').where('kind', '=', 'processing_minor')
  await consents.set({ withdrawnOn: '2026-11-01' }).where('personId', '=', one.personId).execute()
  await consents.set({ expiresOn: '2026-11-19' }).where('personId', '=', other.personId).execute()
  expect(codes(await today(school.curator))).toHaveProperty('minors-consents', 2)
})

test('the representative’s consent signed before the eighteenth birthday serves until its term', async () => {
  const { school } = await world(app.db)
  const cycle = await aCycle(school)
  const before = await aParticipant(school, cycle)
  const after = await aParticipant(school, cycle)
  await app.db.updateTable('person').set({ bornOn: '2008-10-20' }).where('id', '=', before.personId).execute()
  await app.db.updateTable('person').set({ bornOn: '2008-09-20' }).where('id', '=', after.personId).execute()
  expect(codes(await today(school.curator))).toHaveProperty('own-consents', 1)
})

test('a tutor sees the own class only', async () => {
  const { school } = await world(app.db)
  const cycle = await aCycle(school)
  await aParticipant(school, cycle, { consents: false })
  await aParticipant(school, cycle, { consents: false, groupName: '8Б' })
  await aParticipant(school, cycle, { consents: false, groupName: '8Б' })
  const tutor = await anAccount(app.db, school.id, 'tutor', { groups: ['8Б'] })
  const page = await today(tutor)
  expect(codes(page)).toHaveProperty('minors-consents', 2)
  expect(page.figures).toContainEqual({ code: 'mentees', value: 2, of: null })
  const nobody = await today(await anAccount(app.db, school.id, 'tutor'))
  expect(nobody.figures).toContainEqual({ code: 'mentees', value: 0, of: null })
})

test('mentor, mentee and parent see their pair, the other side by name, and that they are asked', async () => {
  const { school } = await world(app.db)
  const cycle = await aCycle(school)
  const [mentor, mentee, stranger] = [
    await aParticipant(school, cycle, { role: 'mentor' }),
    await aParticipant(school, cycle),
    await aParticipant(school, cycle),
  ]
  await aPair(school, cycle, mentor, mentee, 'proposed')
  await aPair(school, cycle, mentor, stranger, 'draft')
  const as = async (role: Role, { personId }: Member) =>
    today(await anAccount(app.db, school.id, role, { personId }))
  for (const page of [
    await as('mentor', mentor),
    await as('mentee', mentee),
    await as('representative', mentee),
  ]) {
    expect(page.pairs).toHaveLength(1)
    expect(page.pairs?.[0]).toMatchObject({ state: 'proposed', toConfirm: true, goal: 'олимпиада' })
    expect(page.pairs?.[0]?.others).toEqual([{ name: 'Примеров Иван Олегович', place: '7А' }])
    expect(codes(page)).toEqual({ 'confirm-pairs': 1 })
  }
  expect((await as('mentee', stranger)).pairs).toEqual([])
  expect((await as('mentee', stranger)).parts).toMatchObject([{ role: 'mentee', state: 'in_base' }])
})

test('an enterprise sees that its workers are in pairs, not with whom', async () => {
  const { school } = await world(app.db)
  const cycle = await aCycle(school)
  const [head, worker, other] = [
    await aParticipant(school, cycle, { role: 'mentor' }),
    await aParticipant(school, cycle, { role: 'mentor' }),
    await aParticipant(school, cycle, { role: 'mentor' }),
  ]
  const employ = (inn: string, ...ids: string[]) =>
    app.db.updateTable('person').set({ kind: 'partner', employerInn: inn }).where('id', 'in', ids).execute()
  await employ('7707083893', head.personId, worker.personId)
  await employ('500100732259', other.personId)
  for (const mentor of [worker, other])
    await aPair(school, cycle, mentor, await aParticipant(school, cycle), 'active')
  const page = await today(await anAccount(app.db, school.id, 'partner', { personId: head.personId }))
  expect(page.pairs).toHaveLength(1)
  expect(page.pairs?.[0]?.others).toEqual([])
  expect(page.figures).toContainEqual({ code: 'mentors', value: 2, of: null })
})

test('an authority sees stages and counts of its organisations, those of others not at all', async () => {
  const { authority, school, otherSchool, farSchool } = await world(app.db)
  await app.db
    .updateTable('organisation')
    .set({ municipality: 'Тихая Слобода' })
    .where('id', 'in', [authority.id, school.id, otherSchool.id])
    .execute()
  const cycle = await aCycle(school)
  await aParticipant(school, cycle)
  await aCycle(farSchool)
  const page = await today(authority.municipal)
  expect(page.organisations).toHaveLength(2)
  expect(page.organisations).toContainEqual(
    expect.objectContaining({ id: school.id, cycle: '2026/2027', stage: 1, state: 'late', mentees: 1 }),
  )
  expect(page.organisations).toContainEqual(
    expect.objectContaining({ id: otherSchool.id, cycle: null, stage: null }),
  )
  expect(codes(page)).toEqual({ 'silent-organisations': 1, 'late-organisations': 1 })
  expect(JSON.stringify(page)).not.toContain('Примеров')
})

test('the list of organisations says the same figures as «Сегодня»: people and pairs of the open cycles', async () => {
  const { authority, school } = await world(app.db)
  const past = await aCycle(school)
  await aPair(
    school,
    past,
    await aParticipant(school, past, { role: 'mentor' }),
    await aParticipant(school, past),
    'active',
  )
  await app.db.updateTable('cycle').set({ closedOn: '2026-09-01' }).where('id', '=', past).execute()
  const cycle = await aCycle(school)
  const mentor = await aParticipant(school, cycle, { role: 'mentor' })
  await aPair(school, cycle, mentor, await aParticipant(school, cycle), 'active')
  await aPair(school, cycle, mentor, await aParticipant(school, cycle), 'draft')
  const figures = { mentees: 2, mentors: 1, pairs: 1 }
  const { body } = await app.as(authority.municipal).call(organisationApi.list, {})
  expect(body.find(({ id }) => id === school.id)).toMatchObject(figures)
  const { organisations } = await today(authority.municipal)
  expect(organisations?.find(({ id }) => id === school.id)).toMatchObject(figures)
})

test('the administrator sees the state of the installation and no persons', async () => {
  const { school } = await world(app.db)
  const page = await today(school.administrator)
  expect(page.installation).toMatchObject({ backupAt: null, mailOn: false, jobsFailed: 0 })
  expect(page).toMatchObject({ cycle: null, figures: [] })
  expect(codes(page)).toHaveProperty('no-mail')
})

test('«с прошлого раза» begins with the visit before this one', async () => {
  const { school } = await world(app.db)
  const cycle = await aCycle(school)
  expect((await today(school.curator)).since).toBeNull()
  // Rows carry the time of the database: the visits of this test stand around it.
  app.setNow(new Date(Date.now() - 3 * 3_600_000))
  await today(school.director)
  await aParticipant(school, cycle)
  app.setNow(new Date(Date.now() + 3 * 3_600_000))
  const { since, changes } = await today(school.director)
  expect(since).not.toBeNull()
  expect(changes).toContainEqual({ code: 'mentees-added', count: 1, link: '/programme/people?base=mentees' })
  app.setNow(new Date(Date.now() + 3 * 3_600_000 + 60_000))
  expect((await today(school.director)).since).toBe(since)
  app.setNow(testNow)
})

test('every role has a first page, also in an organisation where nothing is yet', async () => {
  const { school, authority } = await world(app.db)
  // A role of an authority works in an authority only.
  const seats = {
    ...school,
    municipal: authority.municipal,
    'municipal-head': authority['municipal-head'],
    regional: authority.regional,
  }
  for (const [role, one] of Object.entries(seats).filter(([key]) => key !== 'id'))
    expect([role, (await app.as(one as School['curator']).call(programmeApi.today)).status]).toEqual([
      role,
      200,
    ])
})
