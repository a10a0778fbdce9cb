import { expect, test } from 'vitest'
import { analyseWishes, type OwnedCard } from './analysis.ts'
import type { WishSide } from './card.ts'

const card = (side: WishSide, id: string, ranks: string[][] | null, vetoes: string[] = []): OwnedCard => ({
  id,
  side,
  answer: ranks && { ranks, vetoes, goalFit: null, sympathy: null },
})
const mentee = (id: string, ranks: string[][] | null, vetoes?: string[]) => card('mentee', id, ranks, vetoes)
const mentor = (id: string, ranks: string[][] | null, vetoes?: string[]) => card('mentor', id, ranks, vetoes)

test('two who named each other first are a strong pair', () => {
  const { strong, possible } = analyseWishes([mentee('a', [['x'], ['y']]), mentor('x', [['a']])])
  expect(strong).toMatchObject([{ mentee: 'a', mentor: 'x', match: 'mutual-first', vetoed: false }])
  expect(possible).toEqual([])
})

test('equals at the first place are all first choices', () => {
  const { strong } = analyseWishes([
    mentee('a', [['x', 'y']]),
    mentor('x', [['a']]),
    mentor('y', [['b'], ['a']]),
    mentee('b', null),
  ])
  expect(strong.map((pair) => pair.mentor)).toEqual(['x'])
})

test('a one-sided first choice is possible, and it is known whose it is', () => {
  const { possible } = analyseWishes([
    mentee('a', [['x']]),
    mentee('b', []),
    mentor('x', [['b']]),
    mentor('y', null),
  ])
  expect(possible).toMatchObject([
    { mentee: 'a', mentor: 'x', by: 'mentee', menteePlace: 1, mentorPlace: null },
    { mentee: 'b', mentor: 'x', by: 'mentor', menteePlace: null, mentorPlace: 1 },
  ])
})

test('better matches of wishes stand before worse ones', () => {
  const { possible } = analyseWishes([
    mentee('a', [['z'], ['x'], ['y']]),
    mentor('x', [['a']]),
    mentor('y', [['b'], ['a']]),
    mentor('z', []),
    mentee('b', []),
  ])
  expect(possible.map(({ match }) => match)).toEqual([
    'first-second',
    'one-sided-first',
    'one-sided-first',
    'mutual-lower',
  ])
})

test('«трудно работать» is kept apart, and a wish against it is no strong pair', () => {
  const { strong, possible, vetoes } = analyseWishes([mentee('a', [['x']]), mentor('x', [['b']], ['a'])])
  expect(vetoes).toEqual([{ by: 'x', of: 'a', side: 'mentor' }])
  expect(strong).toEqual([])
  expect(possible).toMatchObject([{ mentee: 'a', mentor: 'x', vetoed: true }])
})

test('those whom nobody named and those who have not answered are seen', () => {
  const found = analyseWishes([
    mentee('a', [['x']]),
    mentee('b', null),
    mentor('x', [['a']]),
    mentor('y', null),
  ])
  expect(found.unchosen).toEqual(['b', 'y'])
  expect(found.silent).toEqual(['b', 'y'])
  expect(analyseWishes([mentee('a', null), mentor('x', null)]).unchosen).toEqual([])
})
