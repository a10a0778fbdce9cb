import { expect, test } from 'vitest'
import { dropped, moved, tied, toggled } from './ranks.ts'

test('a tap puts somebody at the next place, a second one takes him out', () => {
  expect(toggled([['a']], 'b')).toEqual([['a'], ['b']])
  expect(toggled([['a'], ['b']], 'a')).toEqual([['b']])
  expect(toggled([['a', 'b']], 'a')).toEqual([['b']])
})

test('an arrow moves past the next one, and out of a shared place first', () => {
  expect(moved([['a'], ['b'], ['c']], 'c', -1)).toEqual([['a'], ['c'], ['b']])
  expect(moved([['a'], ['b']], 'a', 1)).toEqual([['b'], ['a']])
  expect(moved([['a'], ['b', 'c']], 'c', -1)).toEqual([['a'], ['c'], ['b']])
  expect(moved([['a', 'b'], ['c']], 'a', 1)).toEqual([['b'], ['a'], ['c']])
  expect(moved([['a'], ['b']], 'a', -1)).toEqual([['a'], ['b']])
})

test('«одинаково» shares the place above, and a second time gives it back', () => {
  expect(tied([['a'], ['b'], ['c']], 'b')).toEqual([['a', 'b'], ['c']])
  expect(tied([['a', 'b'], ['c']], 'b')).toEqual([['a'], ['b'], ['c']])
  expect(tied([['a'], ['b']], 'a')).toEqual([['a'], ['b']])
})

test('somebody dropped on another takes that place, from above or from below', () => {
  expect(dropped([['a'], ['b'], ['c']], 'c', 'a')).toEqual([['c'], ['a'], ['b']])
  expect(dropped([['a'], ['b'], ['c']], 'a', 'c')).toEqual([['b'], ['c'], ['a']])
  expect(dropped([['a'], ['b']], 'a', 'a')).toEqual([['a'], ['b']])
})
