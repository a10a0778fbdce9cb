import { endpoint } from '@app/model/api'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { pathOf } from './path.ts'

const find = endpoint({
  method: 'GET',
  url: '/cycles/:id/pairs/:pairId',
  action: 'account',
  response: z.unknown(),
})

test('parameters stand in their places and cannot lead elsewhere', () => {
  expect(pathOf(find, { id: 'a/../b', pairId: 'П-014' })).toBe('/api/cycles/a%2F..%2Fb/pairs/%D0%9F-014')
})

test('what was not asked is not in the address, and a list is repeated', () => {
  const params = { id: '1', pairId: '2' }
  expect(pathOf(find, params, { state: undefined, of: null })).toBe('/api/cycles/1/pairs/2')
  expect(pathOf(find, params, { state: ['a', 'b'], page: 0 })).toBe(
    '/api/cycles/1/pairs/2?state=a&state=b&page=0',
  )
})
