import { expect, test } from 'vitest'
import { pairStates } from './pair.ts'
import { isBeforeOrder, isOpen, kindOf, mayBecome, pairNumber } from './states.ts'

test('a pair becomes active only after an order has secured it', () => {
  for (const state of pairStates.filter(isBeforeOrder)) expect(mayBecome(state, 'active')).toBe(false)
  expect(mayBecome('secured', 'active')).toBe(true)
})

test('a finished pair goes nowhere and holds no place of the mentor', () => {
  for (const state of ['completed', 'terminated_early', 'replaced'] as const) {
    expect(pairStates.some((next) => mayBecome(state, next))).toBe(false)
    expect(isOpen(state)).toBe(false)
  }
})

test('two mentees make a group', () => {
  expect([kindOf(1), kindOf(2)]).toEqual(['traditional', 'group'])
})

test('pairs are numbered within a year', () => {
  expect(pairNumber(2026, 14)).toBe('П-2026-014')
})
