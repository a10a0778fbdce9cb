import { expect, test } from 'vitest'
import { termDoubts } from './term.ts'

const employees = (from: string, to: string) => termDoubts('employees', { from, to })

test('a programme of an employee lasts not less than three months', () => {
  expect(employees('2026-09-01', '2026-11-30')).toEqual([])
  expect(employees('2026-09-01', '2026-11-29')).toEqual(['document.term-short'])
  expect(employees('2026-11-30', '2027-02-27')).toEqual([])
})

test('and not more than a year of 365 days', () => {
  expect(employees('2026-09-01', '2027-08-31')).toEqual([])
  expect(employees('2026-09-01', '2027-09-01')).toEqual(['document.term-long'])
})

test('a year with a 29 February is no more than a year', () => {
  expect(employees('2027-09-01', '2028-08-31')).toEqual([])
  expect(employees('2027-09-01', '2028-09-01')).toEqual(['document.term-long'])
})

test('a plan of learners may be of any length, but not reversed', () => {
  expect(termDoubts('learners', { from: '2026-09-01', to: '2026-09-20' })).toEqual([])
  expect(termDoubts('learners', { from: '2026-09-20', to: '2026-09-01' })).toEqual([
    'document.period-reversed',
  ])
  expect(employees('2026-09-20', '2026-09-01')).toEqual(['document.period-reversed'])
})

test('a term that is not known yet is not doubted', () => {
  expect(termDoubts('employees', { from: '2026-09-01', to: null })).toEqual([])
  expect(termDoubts('employees', {})).toEqual([])
})
