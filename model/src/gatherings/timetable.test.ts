import { expect, test } from 'vitest'
import { lengthOf, minutesOf, timetable } from './timetable.ts'

const times = { startsAt: '15:00', minutes: 6, change: 1, breakAfter: 3, breakMinutes: 10 }

test('rounds follow each other with a minute to change tables and a break after every third', () => {
  expect(timetable(4, times)).toEqual([
    { kind: 'talk', round: 1, from: '15:00', to: '15:06' },
    { kind: 'talk', round: 2, from: '15:07', to: '15:13' },
    { kind: 'talk', round: 3, from: '15:14', to: '15:20' },
    { kind: 'break', from: '15:20', to: '15:30' },
    { kind: 'talk', round: 4, from: '15:30', to: '15:36' },
  ])
})

test('nobody rests after the last round', () => {
  expect(timetable(3, times).map(({ kind }) => kind)).toEqual(['talk', 'talk', 'talk'])
  expect(timetable(0, times)).toEqual([])
})

test('the length said in advance is the length by the clock', () => {
  for (const breakAfter of [null, 1, 2, 3])
    for (let rounds = 1; rounds < 12; rounds++) {
      const last = timetable(rounds, { ...times, breakAfter }).at(-1)
      const length = lengthOf(rounds, { ...times, breakAfter })
      expect(minutesOf(last?.to ?? '') - minutesOf('15:00')).toBe(length)
    }
  expect(lengthOf(0, times)).toBe(0)
})
