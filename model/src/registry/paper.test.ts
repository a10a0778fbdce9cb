import { expect, test } from 'vitest'
import { paperState } from './paper.ts'

const draft = { registeredAt: null, signedOn: null, replacedById: null, cancelledOn: null }

test('an order is in force when it has both a number and a signature', () => {
  expect(paperState(draft)).toBe('draft')
  expect(paperState({ ...draft, registeredAt: '2026-11-20T09:00:00Z' })).toBe('registered')
  expect(paperState({ ...draft, registeredAt: '2026-11-20T09:00:00Z', signedOn: '2026-11-20' })).toBe(
    'in_force',
  )
})

test('a cancelled order is cancelled whatever was done with it before', () => {
  const whole = { registeredAt: '2026-11-20T09:00:00Z', signedOn: '2026-11-20', replacedById: 'x' }
  expect(paperState({ ...whole, cancelledOn: null })).toBe('replaced')
  expect(paperState({ ...whole, cancelledOn: '2026-12-01' })).toBe('cancelled')
})
