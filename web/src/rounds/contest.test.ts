import type { Board } from '@app/model/rounds'
import { expect, test } from 'vitest'
import { namedFirst, rivalsOf } from './contest.ts'
import { lookUp } from './look-up.ts'

const someone = (id: string, name: string) => ({ id, name, place: '' })
const board = {
  mentees: [someone('a', 'Юрьев Павел'), someone('b', 'Баширова Гузель'), someone('c', 'Алексеев Денис')],
  mentors: [someone('k', 'Котова Вера'), someone('g', 'Громов Илья')],
  pairs: [],
  unmatched: [],
} as unknown as Board // The parts that names are taken of.
const names = (people: readonly { name: string }[]) => people.map(({ name }) => name)

test('rivals are named in the order of names, without the one who asks and without those who have left', () => {
  const contest = { mentees: ['a', 'b', 'c', 'gone'], mentors: ['k', 'g'], places: 3 }
  const rivals = rivalsOf(contest, 'b', lookUp(board))
  expect(names(rivals.mentees)).toEqual(['Алексеев Денис', 'Юрьев Павел'])
  expect(names(rivals.mentors)).toEqual(['Громов Илья', 'Котова Вера'])
})

test('five are named and the others counted, until all are asked for', () => {
  const people = ['1', '2', '3', '4', '5', '6', '7', '8']
  expect(namedFirst(people, false)).toEqual({ shown: ['1', '2', '3', '4', '5'], rest: 3 })
  expect(namedFirst(people, true)).toEqual({ shown: people, rest: 0 })
})

test('nobody is hidden behind «и ещё 1»', () => {
  expect(namedFirst(['1', '2', '3', '4', '5', '6'], false).rest).toBe(0)
})
