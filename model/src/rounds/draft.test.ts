import { expect, test } from 'vitest'
import { applyChange, emptyDraft } from './draft.ts'

const [a, b, x, y] = ['a', 'b', 'x', 'y']

test('a mentee moved by hand stays where the curator put him', () => {
  const moved = applyChange(emptyDraft, { kind: 'move', mentee: a, mentor: x }, [])
  expect(moved.locks).toEqual([[a, x]])
  expect(applyChange(moved, { kind: 'move', mentee: a, mentor: y }, []).locks).toEqual([[a, y]])
})

test('a mentee put aside waits without a mentor until he is called back', () => {
  const aside = applyChange(emptyDraft, { kind: 'move', mentee: a, mentor: null }, [])
  expect(aside.away).toEqual([a])
  expect(applyChange(aside, { kind: 'move', mentee: a, mentor: x }, []).away).toEqual([])
})

test('a forbidden pair is unlocked, and a move by hand lifts the ban', () => {
  const locked = applyChange(emptyDraft, { kind: 'lock', mentee: a, mentor: x }, [])
  const forbidden = applyChange(locked, { kind: 'forbid', mentee: a, mentor: x, reason: 'соседи' }, [])
  expect(forbidden).toMatchObject({ locks: [], forbids: [{ mentee: a, mentor: x, reason: 'соседи' }] })
  expect(applyChange(forbidden, { kind: 'move', mentee: a, mentor: x }, []).forbids).toEqual([])
})

test('all proposed pairs are kept at once', () => {
  const pairs = [
    [a, x],
    [b, y],
  ] as const
  expect(applyChange(emptyDraft, { kind: 'lock-all' }, pairs).locks).toEqual([
    [a, x],
    [b, y],
  ])
})
