import { expect, test } from 'vitest'
import { cancellationObstacles, replacementObstacles } from './life.ts'

const order = {
  state: 'in_force' as const,
  datedOn: '2026-11-20',
  signedOn: '2026-11-20',
  change: null,
  livePairs: [],
}
const termination = {
  kind: 'termination' as const,
  pairId: 'f0000000-0000-4000-8000-00000000000f',
  from: '2026-11-20',
  reason: 'переездом',
}

test('an order is cancelled when no pair stands on it', () => {
  expect(cancellationObstacles(order, '2026-11-25')).toEqual([])
  expect(cancellationObstacles({ ...order, livePairs: [1] }, '2026-11-25')).toEqual(['paper.pairs-live'])
})

test('a draft is thrown away, not cancelled; nothing is cancelled twice or before its own day', () => {
  expect(cancellationObstacles({ ...order, state: 'draft' }, '2026-11-25')).toEqual(['paper.not-registered'])
  expect(cancellationObstacles({ ...order, state: 'cancelled' }, '2026-11-25')).toEqual(['paper.cancelled'])
  expect(cancellationObstacles(order, '2026-11-19')).toEqual(['paper.cancelled-before'])
})

test('a signed changing order has done its work: it is neither cancelled nor replaced', () => {
  const changing = { ...order, change: termination }
  expect(cancellationObstacles(changing, '2026-11-25')).toEqual(['paper.change-done'])
  expect(replacementObstacles(changing, false)).toEqual(['paper.change-done'])
  expect(cancellationObstacles({ ...changing, signedOn: null, state: 'registered' }, '2026-11-25')).toEqual(
    [],
  )
})

test('a document has one successor', () => {
  expect(replacementObstacles(order, false)).toEqual([])
  expect(replacementObstacles(order, true)).toEqual(['paper.being-replaced'])
  expect(replacementObstacles({ ...order, state: 'replaced' }, true)).toEqual(['paper.replaced'])
  expect(replacementObstacles({ ...order, state: 'draft' }, false)).toEqual(['paper.not-registered'])
})
