import { expect, test } from 'vitest'
import { daysOfWaiting, waitingSince, waitingUrgency } from './waiting.ts'

test('one waits since the entry into the base, or since the last pair ended', () => {
  expect(waitingSince('2026-09-10', null)).toBe('2026-09-10')
  expect(waitingSince('2026-09-10', '2026-11-01')).toBe('2026-11-01')
  expect(waitingSince('2026-11-05', '2026-05-01')).toBe('2026-11-05')
})

test('days of waiting are counted by the calendar, across a change of months and of clocks', () => {
  expect(daysOfWaiting('2026-10-08', '2026-11-20')).toBe(43)
  expect(daysOfWaiting('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysOfWaiting('2026-11-20', '2026-11-20')).toBe(0)
  expect(daysOfWaiting('2026-12-01', '2026-11-20')).toBe(0)
})

test('a wait is noticed after a month and a worry after two', () => {
  expect([29, 30, 59, 60].map(waitingUrgency)).toEqual(['fresh', 'noticed', 'noticed', 'worry'])
})
