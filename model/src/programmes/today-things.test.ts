import { expect, test } from 'vitest'
import type { Role } from '#access'
import { cycleDateObstacles } from './cycle.ts'
import type { Facts } from './facts.ts'
import { planOf } from './templates.ts'
import { todayThings } from './today-things.ts'

const periods = planOf('compact_year', '2026-09-01').stages
const things = (facts: Facts, role: Role, today = '2026-11-20') =>
  todayThings(facts, role, { today, periods })
const codes = (facts: Facts, role: Role, today?: string) =>
  things(facts, role, today).now.map(({ code }) => code)

const autumn: Facts = {
  ...{ openCycles: 1, requisiteGaps: 0, learners: 1150, teachers: 49, forms: 3 },
  ...{ mentees: 214, menteesAsked: 183, menteesNoConsent: 9, minorsNoConsent: 8, menteesReady: 152 },
  ...{ mentors: 63, mentorsDescribed: 63, mentorsTrained: 51, mentorsNoConsent: 0, places: 118 },
}

test('what somebody waits for stands first, then what is late, then what is due', () => {
  const list = things({ ...autumn, ordersToSign: 1 }, 'curator').now
  expect(list[0]).toMatchObject({ code: 'sign-orders', urgency: 'today', due: '2026-11-20' })
  expect(list[1]).toMatchObject({
    ...{ code: 'minors-consents', params: { count: 8 }, due: '2026-10-31', urgency: 'late' },
    link: '/programme/people?base=mentees&view=no-consent',
  })
  const urgencies = list.map(({ urgency }) => urgency)
  expect(urgencies.indexOf('dated')).toBeGreaterThan(urgencies.lastIndexOf('late'))
})

test('a thing disappears when it is done in the data', () => {
  expect(codes(autumn, 'curator')).toContain('ask-requests')
  expect(codes({ ...autumn, menteesAsked: 214 }, 'curator')).not.toContain('ask-requests')
})

test('a curator without a cycle is asked to open one', () => {
  expect(codes({ openCycles: 0, learners: 300, teachers: 20, requisiteGaps: 0 }, 'curator')).toEqual([
    'open-cycle',
  ])
  expect(codes({ openCycles: 0 }, 'director')).toEqual([])
})

test('formed pairs ask for an order only while none is being prepared', () => {
  expect(codes({ ...autumn, pairsFormed: 41 }, 'curator')).toContain('prepare-order')
  const preparing = codes({ ...autumn, pairsFormed: 41, ordersDraft: 1 }, 'curator')
  expect(preparing).toContain('finish-order')
  expect(preparing).not.toContain('prepare-order')
})

test('the director signs and is told of late stages, and is not troubled with requests', () => {
  expect(codes({ ...autumn, ordersToSign: 2, lateStages: 1 }, 'director')).toEqual([
    'sign-orders',
    'late-stages',
  ])
})

test('a tutor sees consents and requests of the own class only', () => {
  expect(codes(autumn, 'tutor')).toEqual(['minors-consents', 'own-consents', 'ask-requests'])
})

test('the end of the work of pairs is asked for in its last month', () => {
  const facts = { ...autumn, pairsActive: 40, menteesNoConsent: 0, minorsNoConsent: 0 }
  expect(codes(facts, 'curator', '2026-12-10')).not.toContain('finish-pairs')
  expect(things(facts, 'curator', '2026-12-10').later.map(({ code }) => code)).toContain('finish-pairs')
  expect(codes(facts, 'curator', '2027-05-10')).toContain('finish-pairs')
})

test('what belongs to a stage more than two weeks ahead is not a thing of today', () => {
  const september = things({ ...autumn, mentors: 5 }, 'curator', '2026-09-02')
  expect(september.now.map(({ code }) => code)).not.toContain('match-mentees')
  expect(september.later.map(({ code }) => code)).toContain('match-mentees')
})

test('deadlines are told by their nearness', () => {
  const urgency = (today: string) =>
    things(autumn, 'methodist', today).now.find(({ code }) => code === 'train-mentors')?.urgency
  expect(urgency('2026-11-20')).toBe('dated')
  expect(urgency('2026-11-27')).toBe('soon')
  expect(urgency('2026-11-30')).toBe('today')
  expect(urgency('2026-12-01')).toBe('late')
})

test('a participant sees own affairs only', () => {
  const facts = { ...autumn, ownToConfirm: 1, ownConsentsMissing: 1 }
  for (const role of ['mentor', 'mentee', 'representative'] as const)
    expect(codes(facts, role)).toEqual(['confirm-pairs', 'give-consent'])
})

test('the administrator is told of the installation and of nobody in it', () => {
  const facts = { ...autumn, backupDays: 3, mailFailed: 2, mailOff: 1, jobsFailed: 0, organisationsUnled: 1 }
  expect(codes(facts, 'administrator')).toEqual(['no-backup', 'failed-mail', 'no-mail', 'no-curators'])
  expect(codes({ backupDays: 1, mailFailed: 0, jobsFailed: 0 }, 'administrator')).toEqual([])
})

test('an authority is told which organisations are silent or late', () => {
  expect(codes({ organisationsSilent: 2, organisationsLate: 1 }, 'municipal')).toEqual([
    'silent-organisations',
    'late-organisations',
  ])
})

test('a cycle may take any dates but backward and impossible ones', () => {
  expect(cycleDateObstacles({ startsOn: '2026-12-15', endsOn: '2029-01-31' })).toEqual([])
  expect(cycleDateObstacles({ startsOn: '2026-12-15', endsOn: '2026-12-15' })).toEqual([
    'cycle.ends-before-start',
  ])
  expect(cycleDateObstacles({ startsOn: '0026-12-15', endsOn: '2026-12-15' })).toEqual([
    'cycle.dates-impossible',
  ])
  const stages = [{ stage: 1, from: '2026-10-01', to: '2026-09-01' }]
  expect(cycleDateObstacles({ startsOn: '2026-09-01', endsOn: '2027-06-30', stages })).toEqual([
    'cycle.ends-before-start',
  ])
})
