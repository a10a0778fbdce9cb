import { expect, test } from 'vitest'
import { byDay } from './by-day.ts'

test('events of one day stand together in their order', () => {
  const at = (day: number, hour: number) => ({ at: new Date(2026, 10, day, hour).toISOString() })
  const rows = [at(20, 23), at(20, 0), at(19, 12)]
  expect(byDay(rows)).toEqual([
    { day: '2026-11-20', rows: [rows[0], rows[1]] },
    { day: '2026-11-19', rows: [rows[2]] },
  ])
  expect(byDay([])).toEqual([])
})
