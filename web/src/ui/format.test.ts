import { expect, test } from 'vitest'
import { formatAgo, formatBytes, formatDate, formatLongDate, formatNumber, formatPart } from './format.ts'

/** Spaces between figures do not break; which of them it is does not matter here. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

test('a calendar date is the same day in every time zone', () => {
  expect(formatDate('2026-09-05')).toBe('05.09.2026')
  expect(formatLongDate('2026-01-01')).toBe('1 января 2026 г.')
})

test('a date that is not there is an empty cell', () => {
  expect(formatDate(null)).toBe('')
  expect(formatDate('')).toBe('')
})

test('figures are grouped, with a comma for parts', () => {
  expect(plain(formatNumber(1143))).toBe('1 143')
  expect(formatNumber(87.44, 1)).toBe('87,4')
  expect(formatPart(0.714)).toBe('71 %')
  expect(formatBytes(1_400_000)).toBe('1,4 МБ')
  expect(formatBytes(12)).toBe('1 КБ')
})

test('a moment is told as people tell it, and far ones as a date', () => {
  const now = new Date('2026-11-20T12:00:00Z')
  expect(formatAgo('2026-11-20T11:59:40Z', now)).toBe('сейчас')
  expect(formatAgo('2026-11-20T11:58:00Z', now)).toBe('2 минуты назад')
  expect(formatAgo('2026-11-19T11:00:00Z', now)).toBe('вчера')
  expect(formatAgo('2026-10-01T12:00:00Z', now)).toBe('01.10.2026')
})
