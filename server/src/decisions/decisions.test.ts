import { decisionApi } from '@app/model/decisions'
import { pairApi } from '@app/model/pairs'
import { registryApi } from '@app/model/registry'
import { roundApi } from '@app/model/rounds'
import { expect, test } from 'vitest'
import { aBase, testApp, withRequisites, world } from '#testing'

const app = await testApp()

/** A round of a college whose form is decided by a council, or of a school where the director signs. */
async function aRound({ college = true } = {}) {
  const { school, otherSchool } = await world(app.db)
  await withRequisites(app.db, school.id)
  if (college)
    await app.db.updateTable('organisation').set({ kind: 'college' }).where('id', '=', school.id).execute()
  const base = await aBase(app.db, school.id, {
    ...{ form: 'teacher_student', formTitle: 'педагог – студент' },
    mentees: [
      { name: 'Алексеев Денис Олегович', request: 'олимпиады' },
      { name: 'Яшина Ольга Львовна', request: 'олимпиады' },
    ],
    mentors: [{ name: 'Котова Вера Ильинична', competencies: ['олимпиады'], capacity: 1 }],
  })
  const as = app.as(school.curator)
  const { body: round } = await as.call(roundApi.create, {
    params: { id: base.cycleId },
    body: { form: 'teacher_student' },
  })
  const draftId = round.drafts[0]?.id ?? ''
  const decision = {
    ...{ draftId, step: 0, body: 'teachers_council' as const, decidedOn: '2026-11-19', protocolNumber: '3' },
  }
  const form = (step = 0) => as.call(roundApi.formPairs, { params: { id: draftId }, body: { step } })
  return {
    ...base,
    school,
    otherSchool,
    as,
    round,
    params: { id: round.id },
    draft: { id: draftId },
    decision,
    form,
  }
}

test('in a school pairs are formed at once: the order of the director is the decision', async () => {
  const { as, params, form } = await aRound({ college: false })
  expect((await as.call(decisionApi.read, { params })).body).toMatchObject({
    needed: false,
    rule: { bodies: ['director'] },
  })
  expect((await form()).body).toEqual({ formed: 1 })
})

test('in a college pairs wait until the council has decided', async () => {
  const { as, params, decision, form } = await aRound()
  expect((await form()).body.code).toBe('decision.missing')
  const { body: recorded } = await as.call(decisionApi.record, { params, body: decision })
  expect(recorded).toMatchObject({
    needed: true,
    decisions: [
      { body: 'teachers_council', decidedOn: '2026-11-19', protocolNumber: '3', pairs: 1, letter: 'А' },
    ],
    drafts: [{ letter: 'А', pairs: 1, undecided: 0 }],
  })
  expect((await form()).body).toEqual({ formed: 1 })
})

test('a draft that was changed after the decision is not what was decided', async () => {
  const { as, params, draft, decision, form, mentees, mentors } = await aRound()
  await as.call(decisionApi.record, { params, body: decision })
  const { body: board } = await as.call(roundApi.board, { params: draft })
  const other = mentees.find((one) => one.id !== board.pairs[0]?.mentee)
  const change = { kind: 'move' as const, mentee: other?.id ?? '', mentor: mentors[0]?.id ?? '' }
  await as.call(roundApi.change, { params: draft, body: { change, step: 0 } })
  expect((await as.call(decisionApi.read, { params })).body.drafts).toMatchObject([{ undecided: 1 }])
  expect((await form(1)).body.code).toBe('decision.draft-changed')
  await as.call(decisionApi.record, { params, body: { ...decision, step: 1 } })
  expect((await form(1)).body).toEqual({ formed: 1 })
})

test('the wrong body, a day to come, an older step and an empty draft are refused', async () => {
  const { as, params, decision, mentees, draft } = await aRound()
  const record = (more: object) => as.call(decisionApi.record, { params, body: { ...decision, ...more } })
  expect((await record({ body: 'employer' })).body.code).toBe('decision.other-body')
  expect((await record({ decidedOn: '2026-11-21' })).body.code).toBe('decision.in-future')
  expect((await record({ step: 7 })).body.code).toBe('round.draft-changed')
  let step = 0
  for (const { id } of mentees) {
    const change = { kind: 'away' as const, person: id, away: true }
    await as.call(roundApi.change, { params: draft, body: { change, step: step++ } })
  }
  expect((await record({ step })).body.code).toBe('decision.empty-draft')
})

test('the organisation sets who decides, with the opinion that is needed, and goes back to the usual', async () => {
  const { as, params, decision } = await aRound()
  const rule = {
    bodies: ['working_group' as const],
    opinion: 'student_council' as const,
    employerAgreed: true,
  }
  const form = { form: 'teacher_student' }
  const { body: rules } = await as.call(decisionApi.setRule, { params: form, body: { rule } })
  expect(rules).toMatchObject([{ ...form, title: 'педагог – студент', rule, own: true }])
  const record = (more: object) =>
    as.call(decisionApi.record, { params, body: { ...decision, body: 'working_group', ...more } })
  expect((await record({})).body.code).toBe('decision.opinion-missing')
  expect((await record({ opinionOn: '2026-11-20' })).body.code).toBe('decision.opinion-late')
  expect((await record({ opinionOn: '2026-11-18' })).body.code).toBe('decision.employer-missing')
  const whole = { opinionOn: '2026-11-18', employerAgreedOn: '2026-11-17', employerOrderNumber: '118' }
  expect((await record(whole)).body.decisions).toHaveLength(1)
  const { body: usual } = await as.call(decisionApi.setRule, { params: form, body: { rule: null } })
  expect(usual).toMatchObject([{ own: false, rule: { bodies: ['teachers_council', 'working_group'] } }])
})

test('a decision is taken back only while no pair of it is formed', async () => {
  const { as, params, decision, form, cycleId } = await aRound()
  const { body: recorded } = await as.call(decisionApi.record, { params, body: decision })
  await form()
  const one = { id: recorded.decisions[0]?.id ?? '' }
  expect((await as.call(decisionApi.cancel, { params: one })).body.code).toBe('decision.pairs-formed')
  const { body: pairs } = await as.call(pairApi.list, { params: { id: cycleId } })
  await as.call(pairApi.dissolve, { params: { id: pairs[0]?.id ?? '' } })
  expect((await as.call(decisionApi.cancel, { params: one })).body.decisions).toEqual([])
  expect((await form()).body.code).toBe('decision.missing')
})

test('the order that secures the pairs cites the decision', async () => {
  const { as, params, decision, form, cycleId } = await aRound()
  await as.call(decisionApi.record, { params, body: decision })
  await form()
  const { body: paper } = await as.call(registryApi.createPairsOrder, { params: { id: cycleId }, body: {} })
  expect(paper.facts).toMatchObject({
    decisionBody: 'педагогического совета',
    decisionOn: '2026-11-19',
    decisionNumber: '3',
  })
})

test('another school neither reads nor records, and only the curator sets who decides', async () => {
  const { otherSchool, school, as, params, decision } = await aRound()
  const { body: recorded } = await as.call(decisionApi.record, { params, body: decision })
  const stranger = app.as(otherSchool.curator)
  expect((await stranger.call(decisionApi.read, { params })).status).toBe(404)
  expect((await stranger.call(decisionApi.record, { params, body: decision })).status).toBe(404)
  const one = { id: recorded.decisions[0]?.id ?? '' }
  expect((await stranger.call(decisionApi.cancel, { params: one })).status).toBe(404)
  const rule = { params: { form: 'teacher_student' }, body: { rule: null } }
  expect((await stranger.call(decisionApi.setRule, rule)).status).toBe(404)
  expect((await app.as(school['form-lead']).call(decisionApi.setRule, rule)).status).toBe(403)
})
