import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber, numberingProblems, parseNumber, restartsYearly } from './numbering.ts'

test('a number is made by the scheme of the organisation', () => {
  expect(formatNumber('{n}-од', 45, '2026-06-05')).toBe('45-од')
  expect(formatNumber('№ {n}-од', 45, '2026-06-05')).toBe('45-од')
  expect(formatNumber('{n:3}/{yyyy}', 7, '2026-06-05')).toBe('007/2026')
  expect(formatNumber('О-{yy}.{mm}-{n}', 226, '2026-06-05')).toBe('О-26.06-226')
})

test('a scheme that cannot number is refused with the reason', () => {
  expect(numberingProblems('{n}-од')).toEqual([])
  expect(numberingProblems(' № ')).toEqual(['numbering.empty'])
  expect(numberingProblems('од')).toEqual(['numbering.no-number'])
  expect(numberingProblems('{n}/{n}')).toEqual(['numbering.two-numbers'])
  expect(numberingProblems('{n}-{год}')).toEqual(['numbering.unknown-tag'])
  expect(numberingProblems('{n}-{')).toEqual(['numbering.unknown-tag'])
  expect(numberingProblems(`{n}${'-'.repeat(70)}`)).toEqual(['numbering.too-long'])
})

test('the count is read back from a number, foreign numbers are not taken for ours', () => {
  expect(parseNumber('{n}-од', '№ 45-од')).toBe(45)
  expect(parseNumber('{n}-од', '45-к')).toBeNull()
  expect(parseNumber('{n}.{yy}', '4526')).toBeNull()
  expect(parseNumber('({n})+{yyyy}', '(12)+2026')).toBe(12)
})

test('what a scheme writes it reads', () => {
  const schemes = fc.constantFrom('{n}', '{n}-од', '{n:4}/{yyyy}', 'О-{yy}-{n}', '[{n}]*', '{dd}{mm}-{n}')
  fc.assert(
    fc.property(schemes, fc.integer({ min: 1, max: 99_999 }), (scheme, n) => {
      expect(parseNumber(scheme, formatNumber(scheme, n, '2026-06-05'))).toBe(n)
    }),
  )
})

test('a scheme with the year may count anew each year', () => {
  expect(restartsYearly('{n}/{yy}')).toBe(true)
  expect(restartsYearly('{n}-од')).toBe(false)
})
