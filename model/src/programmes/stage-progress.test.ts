import { expect, test } from 'vitest'
import type { Facts } from './facts.ts'
import { currentStage, stageProgress } from './stage-progress.ts'
import { stageTexts } from './stages.ts'
import { planOf } from './templates.ts'

const periods = planOf('compact_year', '2026-09-01').stages
const on = (today: string, facts: Facts, closed: (1 | 2 | 3)[] = []) =>
  stageProgress(facts, { periods, today, closed })

const nothing: Facts = {
  ...{ requisiteGaps: 7, curators: 1, learners: 0, teachers: 0, forms: 1 },
  ...{ mentees: 0, menteesAsked: 0, menteesNoConsent: 0, menteesReady: 0, menteesPaired: 0 },
  ...{ mentors: 0, mentorsDescribed: 0, mentorsNoConsent: 0, mentorsTrained: 0, places: 0 },
  ...{ rounds: 0, pairsFormed: 0, pairsSecured: 0, pairsActive: 0, pairsPaused: 0, pairsFinished: 0 },
  ...{ pairsEndedEarly: 0, menteesFinished: 0, resultsWritten: 0 },
}
const prepared: Facts = { ...nothing, requisiteGaps: 0, learners: 1150, teachers: 49 }
const based: Facts = {
  ...prepared,
  ...{ mentees: 200, menteesAsked: 150, menteesNoConsent: 9, menteesReady: 145, mentors: 60, places: 118 },
  ...{ mentorsDescribed: 60, mentorsTrained: 40 },
}

test('stage 1 is done once requisites, curator, lists and forms are there; nobody ticks it', () => {
  const [first] = on('2026-09-20', prepared)
  expect(first).toMatchObject({ state: 'done', percent: 100, next: [], blocks: [] })
  expect(first?.done.map(({ code }) => code)).toEqual([
    'requisites',
    'curator-appointed',
    'people-listed',
    'forms-chosen',
  ])
})

test('missing requisites and lists stand among what is next, and as what blocks', () => {
  const [first] = on('2026-09-20', { ...nothing, requisiteGaps: 2 })
  expect(first?.state).toBe('active')
  expect(first?.next).toEqual([
    { code: 'requisites', params: { done: 5, of: 7 }, link: '/organisation' },
    { code: 'people-listed', params: { done: 0, of: 1 }, link: '/programme/people/import' },
  ])
  expect(first?.blocks.map(({ code, params }) => [code, params.count])).toEqual([
    ['no-requisites', 2],
    ['no-people', 1],
  ])
})

test('the base of mentees counts its people, their requests and their consents', () => {
  const second = on('2026-10-20', based)[1]
  expect(second?.state).toBe('active')
  expect(second?.next).toMatchObject([
    { code: 'requests', params: { done: 150, of: 200 } },
    { code: 'mentee-consents', params: { done: 191, of: 200 } },
  ])
  expect(second?.blocks).toMatchObject([{ code: 'mentees-without-consent', params: { count: 9 } }])
  // (1 + 2 · 0,75 + 2 · 0,955) / 5
  expect(second?.percent).toBe(88)
})

test('an empty base is not a finished one', () => {
  for (const stage of on('2026-10-20', prepared).slice(1)) {
    expect(stage.state).not.toBe('done')
    expect(stage.percent).toBe(0)
    expect(stage.done).toEqual([])
  }
})

test('almost everything is not everything: 199 consents of 200 leave the stage open', () => {
  const facts = { ...based, mentees: 2000, menteesAsked: 2000, menteesNoConsent: 1 }
  expect(on('2026-10-20', facts)[1]).toMatchObject({ percent: 99, state: 'active' })
})

test('a stage whose days are over is late until it is done', () => {
  expect(on('2026-11-01', based)[1]?.state).toBe('late')
  expect(on('2026-10-31', based)[1]?.state).toBe('active')
  const whole = { ...based, menteesAsked: 200, menteesNoConsent: 0 }
  expect(on('2027-02-01', whole)[1]?.state).toBe('done')
})

test('work of pairs waits while no pair is secured, though its month has begun', () => {
  const sixth = on('2026-11-20', based)[5]
  expect(sixth).toMatchObject({ state: 'waiting', percent: 0 })
  expect(sixth?.blocks).toMatchObject([{ code: 'no-secured-pairs' }])
})

test('pairs at work are a quarter of their stage; the rest is their finish', () => {
  const facts = { ...based, pairsActive: 40, menteesPaired: 45, menteesReady: 0, rounds: 1 }
  expect(on('2026-11-20', facts)[5]).toMatchObject({ state: 'active', percent: 25 })
  const ended = { ...facts, pairsActive: 0, pairsFinished: 38, pairsEndedEarly: 2 }
  expect(on('2027-05-20', ended)[5]).toMatchObject({ state: 'done', percent: 100 })
})

test('pairs made by hand need no proposal of the machine', () => {
  const facts = { ...based, pairsFormed: 10, menteesPaired: 10 }
  expect(on('2026-11-20', facts)[4]?.done.map(({ code }) => code)).toContain('proposal')
})

test('a stage ahead of its month is active as soon as something in it is done', () => {
  expect(on('2026-09-10', based)[3]?.state).toBe('active')
  expect(on('2026-09-10', prepared)[3]?.state).toBe('waiting')
})

test('a stage closed by the curator is done whatever is missing, and asks for nothing', () => {
  const second = on('2026-12-01', based, [2])[1]
  expect(second).toMatchObject({ state: 'done', percent: 100, next: [], blocks: [] })
})

test('a step that nobody counts does not exist: it is neither done nor asked for', () => {
  const { mentorsTrained: _, ...uncounted } = based
  expect(on('2026-11-20', uncounted)[3]).toMatchObject({ done: [], next: [], percent: 0 })
})

test('the check of certificates appears only where somebody comes from outside', () => {
  const codes = (facts: Facts) => on('2026-11-20', facts)[3]?.next.map(({ code }) => code)
  expect(codes({ ...based, certificatesNeeded: 0, certificatesMissing: 0 })).toEqual(['training'])
  expect(codes({ ...based, certificatesNeeded: 7, certificatesMissing: 2 })).toEqual([
    'training',
    'certificates',
  ])
})

test('the work stands at the first stage that is not done', () => {
  expect(currentStage(on('2026-11-20', based))?.stage).toBe(2)
  expect(currentStage(on('2026-11-20', nothing))?.stage).toBe(1)
})

test('stages carry the exact labels of the target model', () => {
  expect(Object.values(stageTexts).map(({ title }) => title)).toEqual([
    'Подготовка условий для запуска программы наставничества',
    'Формирование базы наставляемых',
    'Формирование базы наставников',
    'Отбор и обучение наставников',
    'Формирование наставнических пар или групп',
    'Организация работы наставнических пар или групп',
    'Завершение наставничества',
  ])
})
