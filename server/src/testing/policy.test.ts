import { policy } from '@app/model/access'
import { expect, test } from 'vitest'

test('the table of rights is as it was reviewed', () => {
  const rows = Object.entries(policy).map(
    ([action, cells]) =>
      `${action}: ${Object.entries(cells)
        .map(([role, scope]) => `${role}=${scope}`)
        .join(' ')}`,
  )
  expect(rows.join('\n')).toMatchSnapshot()
})
