import { expect, test } from 'vitest'
import { destroyBy } from '#consents'
import { dataDeadline, dataDeadlines, incidentDeadlines } from './deadlines.ts'

test('after a withdrawal the data are destroyed within 30 days, as the register of consents counts', () => {
  expect(dataDeadline('withdrawal', '2026-11-20')).toBe('2026-12-20')
  expect(dataDeadline('withdrawal', '2026-11-20')).toBe(destroyBy('2026-11-20'))
  expect(dataDeadline('purpose_reached', '2027-02-01')).toBe('2027-03-03')
})

test('distribution stops within three working days: a demand of Friday is met by Wednesday', () => {
  expect(dataDeadline('distribution_demand', '2026-11-20')).toBe('2026-11-25')
  expect(dataDeadline('unlawful_stop', '2026-04-30')).toBe('2026-05-06')
})

test('a demand to stop and a request have ten working days, five more with a notice', () => {
  expect(dataDeadline('stop_demand', '2026-11-02')).toBe('2026-11-17')
  expect(dataDeadline('stop_demand', '2026-11-02', { extended: true })).toBe('2026-11-24')
  expect(dataDeadline('subject_request', '2026-11-02')).toBe('2026-11-17')
  expect(dataDeadline('subject_request', '2026-11-02', { extended: true })).toBe('2026-11-24')
})

test('what the law does not allow to put off is not put off', () => {
  expect(dataDeadline('withdrawal', '2026-11-20', { extended: true })).toBe('2026-12-20')
  expect(dataDeadline('unlawful_destruction', '2026-11-02', { extended: true })).toBe('2026-11-17')
})

test('days off of the region make a term of working days longer and leave calendar days as they are', () => {
  const own = { free: ['2026-11-06'] }
  expect(dataDeadline('stop_demand', '2026-11-02', { own })).toBe('2026-11-18')
  expect(dataDeadline('withdrawal', '2026-11-02', { own })).toBe('2026-12-02')
})

test('blocked data wait six months at most, the proof of destruction is kept three years', () => {
  expect(dataDeadline('blocked', '2026-08-31')).toBe('2027-02-28')
  expect(dataDeadline('proof_kept', '2028-02-29')).toBe('2031-02-28')
})

test('the regulator is told of a leak in a day and of its causes in three', () => {
  expect(incidentDeadlines('2026-11-20T16:30:00.000Z')).toEqual({
    notice: '2026-11-21T16:30:00.000Z',
    findings: '2026-11-23T16:30:00.000Z',
  })
})

test('every duty names its norm', () => {
  for (const { duty, norm } of Object.values(dataDeadlines))
    expect([duty, /стат|приказ/.test(norm)]).toEqual([duty, true])
})
