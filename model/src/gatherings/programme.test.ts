import { expect, test } from 'vitest'
import { usualScenario, usualTalks } from './gathering.ts'
import { endsToday, programmeOf, talkTimes } from './programme.ts'

test('the points of the meeting follow each other, the talks last as long as their rounds', () => {
  const lines = programmeOf(usualScenario, '15:00', { rounds: 5, settings: usualTalks })
  expect(lines.map(({ from, to }) => `${from}–${to}`)).toEqual([
    '15:00–15:10',
    '15:10–15:25',
    '15:25–15:59',
    '15:59–16:09',
    '16:09–16:14',
  ])
})

test('the first round begins after the points before it', () => {
  expect(talkTimes(usualScenario, '15:00', usualTalks).startsAt).toBe('15:25')
  expect(talkTimes([], '15:00', usualTalks).startsAt).toBe('15:00')
})

test('a meeting that would last past midnight is noticed', () => {
  const talks = { rounds: 30, settings: usualTalks }
  expect(endsToday(usualScenario, '15:00', talks)).toBe(true)
  expect(endsToday(usualScenario, '20:30', talks)).toBe(false)
  expect(endsToday(usualScenario, '20:30', null)).toBe(true)
})
