import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageOn, calendarDate, readBirthDate, serialToIso } from './dates.ts'

const today = '2026-11-20'

describe('a date of birth is understood however it is written', () => {
  test.each([
    ['12.05.2010', '2010-05-12'],
    ['1.9.2010', '2010-09-01'],
    ['12.05.10', '2010-05-12'],
    ['12/05/2010', '2010-05-12'],
    ['12-05-2010', '2010-05-12'],
    ['12,05,2010', '2010-05-12'],
    [' 12 . 05 . 2010 ', '2010-05-12'],
    ['12.05.2010 0:00:00', '2010-05-12'],
    ['2010-05-12', '2010-05-12'],
    ['2010.05.12', '2010-05-12'],
    ['2010-05-12T00:00:00.000Z', '2010-05-12'],
    ['12 мая 2010 г.', '2010-05-12'],
    ['12 Мая 2010', '2010-05-12'],
    ['«12» мая 2010 года', '2010-05-12'],
    ['12 марта 2010г', '2010-03-12'],
    ['1-е', undefined],
    ['12-авг-10', '2010-08-12'],
    ['12-May-10', '2010-05-12'],
    ['12.05.2010г.р.', '2010-05-12'],
    ['12.05.2010 г. (16 лет)', '2010-05-12'],
    ['д.р. 12.05.2010', '2010-05-12'],
    ['12052010', '2010-05-12'],
    ['20100512', '2010-05-12'],
    ['40310', '2010-05-12'],
    ['40310.0', '2010-05-12'],
    ['О1.О5.2010', '2010-05-01'],
    ['29.02.2008', '2008-02-29'],
  ])('%s', (written, date) => {
    expect(readBirthDate(written, today).value).toBe(date)
  })
})

describe('a date that cannot be a birthday is refused with its reason', () => {
  test.each([
    ['31.02.2010', 'date.impossible'],
    ['29.02.2009', 'date.impossible'],
    ['00.00.0000', 'date.impossible'],
    ['32.01.2010', 'date.impossible'],
    ['2010-13-40', 'date.impossible'],
    ['21.11.2026', 'date.future'],
    ['12.05.2030', 'date.future'],
    ['01.01.1900', 'date.too-old'],
    ['2010', 'date.year-only'],
    ['летом', 'date.unreadable'],
    ['', 'date.unreadable'],
    ['12.05', 'date.unreadable'],
  ])('%s', (written, problem) => {
    expect(readBirthDate(written, today)).toEqual({ problem })
  })
})

test('a date that is only odd is kept and pointed out', () => {
  expect(readBirthDate('5/13/2010', today)).toEqual({ value: '2010-05-13', problem: 'date.month-first' })
  expect(readBirthDate('01.03.2024', today)).toEqual({ value: '2024-03-01', problem: 'date.too-young' })
  expect(readBirthDate('20.11.2026', today)).toEqual({ value: '2026-11-20', problem: 'date.too-young' })
})

test('two digits of a year are the year that a person of school or of work can have', () => {
  expect(readBirthDate('01.01.15', today).value).toBe('2015-01-01')
  expect(readBirthDate('01.01.65', today).value).toBe('1965-01-01')
  expect(readBirthDate('01.01.27', today).value).toBe('1927-01-01')
  expect(readBirthDate('01.01.99', today).value).toBe('1999-01-01')
})

test('both calendars of Excel are known', () => {
  expect(serialToIso(1, false)).toBe('1900-01-01')
  expect(serialToIso(59, false)).toBe('1900-02-28')
  expect(serialToIso(61, false)).toBe('1900-03-01')
  expect(serialToIso(40310, false)).toBe('2010-05-12')
  expect(serialToIso(38848, true)).toBe('2010-05-12')
  expect(serialToIso(-1, false)).toBeUndefined()
})

test('every day of the calendar survives being written and read', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1950, max: 2015 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      (year, month, day) => {
        const date = calendarDate(year, month, day)
        const written = `${day}.${String(month).padStart(2, '0')}.${year}`
        expect(readBirthDate(written, today).value).toBe(date)
      },
    ),
  )
})

test('age is counted in full years', () => {
  expect(ageOn('2010-11-20', today)).toBe(16)
  expect(ageOn('2010-11-21', today)).toBe(15)
})
