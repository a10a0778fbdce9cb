import { expect, test } from 'vitest'
import { participationStates } from '#people'
import { isOpen, nextStates, setByPairs, stateObstacles, transitions } from './states.ts'

test('a mentee is put into reserve and returned, but never interviewed', () => {
  expect(stateObstacles('in_base', 'reserve', 'mentee')).toEqual([])
  expect(stateObstacles('reserve', 'in_base', 'mentee')).toEqual([])
  expect(stateObstacles('in_base', 'interviewed', 'mentee')).toEqual(['base.transition'])
  expect(stateObstacles('in_base', 'interviewed', 'mentor')).toEqual([])
})

test('states that follow from pairs are not set by hand, and a pair is ended first', () => {
  for (const from of participationStates)
    for (const to of setByPairs) if (from !== to) expect(stateObstacles(from, to, 'mentor')).not.toEqual([])
  expect(stateObstacles('active', 'withdrawn', 'mentee')).toEqual(['base.in-pair'])
})

test('nobody is stuck: from every state there is a way, by hand or by a pair', () => {
  for (const from of participationStates) expect(transitions[from].length).toBeGreaterThan(0)
  expect(nextStates('withdrawn', 'mentee')).toContain('in_base')
})

test('an untrained mentor takes part in matching, one in reserve does not', () => {
  expect(isOpen('in_base', 'mentor')).toBe(true)
  expect(isOpen('reserve', 'mentor')).toBe(false)
  expect(isOpen('active', 'mentee')).toBe(false)
  expect(isOpen('active', 'mentor')).toBe(true)
})
