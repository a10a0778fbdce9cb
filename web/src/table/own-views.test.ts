import { expect, test } from 'vitest'
import { sameRows } from './own-views.ts'

test('a view is the same whatever its columns and empty filters', () => {
  expect(
    sameRows({ sort: 'name', columns: ['a'] }, { sort: 'name', filters: { group: [] }, find: ' ' }),
  ).toBe(true)
  expect(sameRows({ filters: { a: ['1'], b: 'x' } }, { filters: { b: 'x', a: ['1'] } })).toBe(true)
})

test('another order, search or filter makes another view', () => {
  expect(sameRows({ sort: 'name' }, { sort: '-name' })).toBe(false)
  expect(sameRows({}, { find: 'иванов' })).toBe(false)
  expect(sameRows({}, { filters: { group: ['8А'] } })).toBe(false)
})
