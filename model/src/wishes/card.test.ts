import { expect, test } from 'vitest'
import { answerObstacles, emptyAnswer } from './card.ts'

const choices = new Set(['x', 'y', 'z'])

test('an empty card is an answer too: nobody is named, nobody is refused', () => {
  expect(answerObstacles(emptyAnswer, choices)).toEqual([])
})

test('only people of the card are named, each once, and nobody is liked and hard to work with at once', () => {
  const check = (ranks: string[][], vetoes: string[] = [], met: string[] = []) =>
    answerObstacles({ ...emptyAnswer, ranks, vetoes, met }, choices)
  expect(check([['x', 'y'], ['z']])).toEqual([])
  expect(check([['q']])).toEqual(['wishes.unknown-person'])
  expect(check([], ['q'])).toEqual(['wishes.unknown-person'])
  expect(check([], [], ['q'])).toEqual(['wishes.unknown-person'])
  expect(check([['x'], ['y', 'x']])).toEqual(['wishes.twice'])
  expect(check([['x']], ['x'])).toEqual(['wishes.liked-and-hard'])
})
