import { expect, test } from 'vitest'
import { dueOf } from './due.ts'

test('a deadline is late, today, near within a week, or far', () => {
  expect(dueOf('2026-11-18', '2026-11-20')).toEqual({ kind: 'late', days: 2 })
  expect(dueOf('2026-11-20', '2026-11-20')).toEqual({ kind: 'today', days: 0 })
  expect(dueOf('2026-11-27', '2026-11-20')).toEqual({ kind: 'soon', days: 7 })
  expect(dueOf('2026-11-28', '2026-11-20')).toEqual({ kind: 'later', days: 8 })
  expect(dueOf(null, '2026-11-20')).toEqual({ kind: 'none' })
})

test('days are counted over the end of a month and of a leap February', () => {
  expect(dueOf('2028-03-01', '2028-02-28')).toEqual({ kind: 'soon', days: 2 })
})
