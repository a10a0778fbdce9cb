import { expect, test } from 'vitest'
import { addDays } from './days.ts'
import { addWorkingDays, isWorkingDay, yearsWithoutTransfers } from './working-days.ts'

const freeDays = (year: number) =>
  Array.from({ length: 366 }, (_, i) => addDays(`${year}-01-01`, i)).filter(
    (day) => day.startsWith(String(year)) && !isWorkingDay(day),
  )

test('the years of the published calendars have their 118 free days', () => {
  expect(freeDays(2025)).toHaveLength(118)
  expect(freeDays(2026)).toHaveLength(118)
})

test('a holiday on a weekend gives the next working day, the January ones do not', () => {
  const working = (...days: string[]) => days.map((day) => isWorkingDay(day))
  expect(working('2026-03-09', '2026-05-11', '2026-03-10', '2026-05-12')).toEqual([false, false, true, true])
  // no resolution of these years is known here: 9 May 2027 is a Sunday, 1 and 2 January 2028 a weekend
  expect(working('2027-05-10', '2027-05-11', '2028-01-10')).toEqual([false, true, true])
})

test('days moved by the Government are kept', () => {
  expect(['2026-01-09', '2026-12-31', '2025-05-08'].map((day) => isWorkingDay(day))).toEqual([
    false,
    false,
    false,
  ])
  expect(isWorkingDay('2025-11-01')).toBe(true)
  expect(isWorkingDay('2025-02-24')).toBe(true)
})

test('the day from which one counts is not counted, weekends and holidays are passed over', () => {
  expect(addWorkingDays('2026-11-20', 3)).toBe('2026-11-25')
  expect(addWorkingDays('2026-11-03', 1)).toBe('2026-11-05')
  expect(addWorkingDays('2026-04-30', 10)).toBe('2026-05-18')
})

test('a region adds its own days', () => {
  const own = { free: ['2026-11-06'] }
  expect(addWorkingDays('2026-11-05', 1)).toBe('2026-11-06')
  expect(addWorkingDays('2026-11-05', 1, own)).toBe('2026-11-09')
  expect(isWorkingDay('2026-11-07', { working: ['2026-11-07'] })).toBe(true)
})

test('of 2027 only the holidays of the labour code are known, and it is told', () => {
  expect(yearsWithoutTransfers('2026-12-28', '2027-01-14')).toEqual([2027])
  expect(yearsWithoutTransfers('2025-12-30', '2026-12-31')).toEqual([])
  // 4 November 2027 is a Thursday, 31 December a Friday that no resolution has made free
  expect(['2027-01-08', '2027-11-04', '2027-12-31'].map((day) => isWorkingDay(day))).toEqual([
    false,
    false,
    true,
  ])
  expect(addWorkingDays('2026-12-30', 3)).toBe('2027-01-13')
})
