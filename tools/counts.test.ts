import { expect, test } from 'vitest'
import { sumOfCounts } from './counts.mjs'

test('the counts of several runs in one step are added up', () => {
  expect(sumOfCounts('12 0 1\n3 2 0\n', 1)).toEqual({ passed: 15, failed: 2, skipped: 1 })
})

test('a step that wrote nothing has failed, whatever its exit code', () => {
  expect(sumOfCounts('', 0)).toMatchObject({ passed: 0, failed: 1 })
})

test('a step that broke after its tests passed has failed', () => {
  expect(sumOfCounts('5 0 0\n', 3)).toMatchObject({ passed: 5, failed: 1 })
})

test('a step whose counts cannot be read has failed', () => {
  expect(sumOfCounts('many 0 0\n', 0)).toMatchObject({ passed: 0, failed: 1 })
})
