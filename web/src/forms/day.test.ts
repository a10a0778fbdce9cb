import { expect, test } from 'vitest'
import { dayText, parseDay } from './day.ts'

test('a day may be typed in any usual way', () => {
  const ways = [
    '05.09.2026',
    '5.9.2026',
    '5.9.26',
    '05092026',
    '5/9/2026',
    '5 9 2026',
    '5-9-2026',
    '2026-09-05',
  ]
  for (const way of [...ways, '5 сентября 2026', '5 Сентября 2026 г.', ' 05.09.2026г ']) {
    expect([way, parseDay(way)]).toEqual([way, '2026-09-05'])
  }
})

test('May and March are told apart', () => {
  expect(parseDay('1 мая 2026')).toBe('2026-05-01')
  expect(parseDay('1 марта 2026')).toBe('2026-03-01')
})

test('two figures of a year mean this century up to 49', () => {
  expect(parseDay('01.02.11')).toBe('2011-02-01')
  expect(parseDay('01.02.78')).toBe('1978-02-01')
})

test('days that do not exist are not taken for neighbours', () => {
  const wrong = [
    '31.02.2026',
    '29.02.2025',
    '00.01.2026',
    '01.13.2026',
    '5.9',
    '1.1.1812',
    'вчера',
    '',
    '5 мартобря 2026',
    '99999999',
  ]
  for (const text of wrong) expect([text, parseDay(text)]).toEqual([text, undefined])
  expect(parseDay('29.02.2024')).toBe('2024-02-29')
})

test('a day is shown as it is written in documents', () => {
  expect(dayText('2026-09-05')).toBe('05.09.2026')
  expect(dayText(null)).toBe('')
})
