import { programmeApi } from '@app/model/programmes'
import { expect, test } from 'vitest'
import { aPerson, testApp, world } from '#testing'

const app = await testApp()
const year = {
  template: 'compact_year',
  startsOn: '2026-09-01',
  forms: ['pupil_pupil', 'teacher_teacher'],
} as const
type World = Awaited<ReturnType<typeof world>>

async function aCycle(school: World['school'], body: Partial<typeof year> = {}) {
  const answer = await app
    .as(school.curator)
    .call(programmeApi.create, { body: { ...year, ...body } as never })
  expect(answer.status).toBe(200)
  return answer.body
}

test('a new cycle comes with seven dated stages and forms as the school writes them', async () => {
  const { school } = await world(app.db)
  const cycle = await aCycle(school)
  expect(cycle).toMatchObject({
    title: '2026/2027',
    academicYear: '2026/2027',
    endsOn: '2027-06-30',
    current: 1,
  })
  expect(cycle.forms).toEqual([
    { form: 'pupil_pupil', title: 'ученик – ученик', federalForm: 'pupil_pupil' },
    { form: 'teacher_teacher', title: 'учитель – учитель', federalForm: 'teacher_teacher' },
  ])
  expect(cycle.stages).toHaveLength(7)
  expect(cycle.stages[0]).toMatchObject({ from: '2026-09-01', to: '2026-10-31', state: 'late' })
  expect((await app.as(school.tutor).call(programmeApi.list)).body).toMatchObject([{ id: cycle.id }])
})

test('the same form of one organisation is refused to another kind of organisation', async () => {
  const { school } = await world(app.db)
  await app.db.updateTable('organisation').set({ kind: 'college' }).where('id', '=', school.id).execute()
  const answer = await app.as(school.curator).call(programmeApi.create, { body: year as never })
  expect(answer).toMatchObject({ status: 400, body: { code: 'cycle.form-not-here' } })
  const students = { ...year, forms: ['student_student', 'teacher_teacher'] }
  const made = await app.as(school.curator).call(programmeApi.create, { body: students as never })
  expect(made.body.forms.map(({ title }) => title)).toEqual(['студент – студент', 'педагог – педагог'])
})

test('a cycle without forms, or one that ends before it begins, is refused and nothing is written', async () => {
  const { school } = await world(app.db)
  const as = app.as(school.curator)
  const bad = [
    [{ ...year, forms: [] }, 'cycle.forms-missing'],
    [{ ...year, endsOn: '2026-08-01' }, 'cycle.ends-before-start'],
    [{ ...year, startsOn: '0026-09-01' }, 'cycle.dates-impossible'],
    [{ ...year, template: 'teacher_track' }, 'cycle.form-not-here'],
    [{ ...year, startsOn: '2026-02-30' }, 'invalid'],
    [{ ...year, forms: ['friendship'] }, 'invalid'],
  ] as const
  for (const [body, code] of bad) {
    const answer = await as.call(programmeApi.create, { body: body as never })
    expect(answer).toMatchObject({ status: 400, body: { code } })
  }
  expect((await as.call(programmeApi.list)).body).toEqual([])
})

test('only the curator opens and changes cycles; a curator of another school does not see them', async () => {
  const { school, otherSchool } = await world(app.db)
  const cycle = await aCycle(school)
  for (const role of ['director', 'form-lead', 'tutor', 'mentor', 'municipal'] as const)
    expect((await app.as(school[role]).call(programmeApi.create, { body: year as never })).status).toBe(403)
  const params = { id: cycle.id }
  const body = { title: 'Чужой' }
  expect((await app.as(otherSchool.curator).call(programmeApi.read, { params })).status).toBe(404)
  expect((await app.as(otherSchool.curator).call(programmeApi.change, { params, body })).status).toBe(404)
  expect((await app.as(otherSchool.curator).call(programmeApi.list)).body).toEqual([])
})

test('title, dates and dates of stages are changed; backward ones are refused', async () => {
  const { school } = await world(app.db)
  const { id } = await aCycle(school)
  const as = app.as(school.curator)
  const stages = [{ stage: 2 as const, from: '2026-10-05', to: '2026-12-10' }]
  const changed = await as.call(programmeApi.change, {
    params: { id },
    body: { title: 'Наставничество – 2026', endsOn: '2027-05-31', stages },
  })
  expect(changed.body).toMatchObject({ title: 'Наставничество – 2026', endsOn: '2027-05-31' })
  expect(changed.body.stages[1]).toMatchObject({ from: '2026-10-05', to: '2026-12-10' })
  expect(changed.body.stages[6]).toMatchObject({ to: '2027-05-31' })
  const wrong = await as.call(programmeApi.change, { params: { id }, body: { endsOn: '2026-08-31' } })
  expect(wrong).toMatchObject({ status: 400, body: { code: 'cycle.ends-before-start' } })
})

test('a form in which somebody takes part already stays in the cycle', async () => {
  const { school } = await world(app.db)
  const { id } = await aCycle(school)
  const personId = await aPerson(app.db, school.id)
  await app.db
    .insertInto('participation')
    .values({
      ...{ organisationId: school.id, cycleId: id, personId, role: 'mentee', forms: ['pupil_pupil'] },
      enteredOn: '2026-10-01',
    })
    .execute()
  const as = app.as(school.curator)
  const refused = await as.call(programmeApi.setForms, {
    params: { id },
    body: { forms: ['teacher_teacher'] },
  })
  expect(refused).toMatchObject({ status: 409, body: { code: 'cycle.form-in-use' } })
  const kept = await as.call(programmeApi.setForms, {
    params: { id },
    body: { forms: ['pupil_pupil', 'teacher_pupil', 'pupil_pupil'] },
  })
  expect(kept.body.forms.map(({ form }) => form)).toEqual(['pupil_pupil', 'teacher_pupil'])
  expect(kept.body.forms[1]).toMatchObject({ federalForm: 'other' })
})

test('a stage closed by the curator says who, when and why, and is counted again when reopened', async () => {
  const { school } = await world(app.db)
  const { id } = await aCycle(school)
  const as = app.as(school.curator)
  const params = { id, stage: '4' as never }
  const body = { comment: 'Обучение провёл региональный центр' }
  const closed = await as.call(programmeApi.closeStage, { params, body })
  expect(closed.body.stages[3]).toMatchObject({
    ...{ state: 'done', percent: 100, next: [], blocks: [] },
    closure: { closedOn: '2026-11-20', comment: body.comment, who: 'Проверкин Пётр Петрович' },
  })
  const again = await as.call(programmeApi.closeStage, { params, body })
  expect(again).toMatchObject({ status: 409, body: { code: 'cycle.stage-closed' } })
  const open = await as.call(programmeApi.reopenStage, { params })
  expect(open.body.stages[3]).toMatchObject({ percent: 0, closure: null })
  const twice = await as.call(programmeApi.reopenStage, { params })
  expect(twice).toMatchObject({ status: 409, body: { code: 'cycle.stage-open' } })
  for (const stage of ['0', '8', 'три'])
    expect(
      (await as.call(programmeApi.closeStage, { params: { id, stage: stage as never }, body })).status,
    ).toBe(400)
  const silent = await as.call(programmeApi.closeStage, { params, body: { comment: '  ' } })
  expect(silent.status).toBe(400)
})

test('a closed cycle does not change until it is opened again; pairs at work keep it open', async () => {
  const { school } = await world(app.db)
  const { id } = await aCycle(school)
  const as = app.as(school.curator)
  const pair = { organisationId: school.id, cycleId: id, number: 'П-2026-001', form: 'pupil_pupil' }
  await app.db
    .insertInto('pair')
    .values({ ...pair, state: 'active' })
    .execute()
  const on = { params: { id }, body: { on: '2027-06-20' } }
  expect(await as.call(programmeApi.close, on)).toMatchObject({
    status: 409,
    body: { code: 'cycle.pairs-open' },
  })
  await app.db
    .updateTable('pair')
    .set({ state: 'completed', closedOn: '2027-05-20', closingReason: 'full' })
    .where('cycleId', '=', id)
    .execute()
  expect((await as.call(programmeApi.close, on)).body).toMatchObject({ closedOn: '2027-06-20' })
  const change = await as.call(programmeApi.change, { params: { id }, body: { title: 'Поздно' } })
  expect(change).toMatchObject({ status: 409, body: { code: 'cycle.closed' } })
  expect((await as.call(programmeApi.reopen, { params: { id } })).body.closedOn).toBeNull()
  expect(await as.call(programmeApi.reopen, { params: { id } })).toMatchObject({
    body: { code: 'cycle.open' },
  })
})

test('what is done to a cycle stands in the journal', async () => {
  const { school } = await world(app.db)
  const { id } = await aCycle(school)
  await app.as(school.curator).call(programmeApi.closeStage, {
    ...{ params: { id, stage: '1' as never }, body: { comment: 'готово' } },
  })
  const events = await app.db
    .selectFrom('journalEvent')
    .select(['action', 'subjectId'])
    .where('organisationId', '=', school.id)
    .orderBy('seq')
    .execute()
  expect(events).toEqual([
    { action: 'cycle.created', subjectId: id },
    { action: 'stage.closed', subjectId: id },
  ])
})
