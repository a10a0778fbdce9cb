import { expect, test } from 'vitest'
import { chooseTalks, type Eligible } from './choose-talks.ts'

/** Four pupils who all like the first teacher best. */
const eligible: Eligible = {
  mentees: ['a', 'b', 'c', 'd'],
  mentors: ['x', 'y', 'z'],
  mentorsOf: new Map([
    ['a', ['x', 'y']],
    ['b', ['x', 'y']],
    ['c', ['x']],
    ['d', ['x', 'y']],
  ]),
}
const everybody = { each: null, atMost: null, first: [] }
const of = (talks: readonly (readonly [string, string])[], person: string) =>
  talks.filter((talk) => talk.includes(person)).map((talk) => talk.join(''))

test('without a limit everybody meets each mentor who may become theirs', () => {
  expect(chooseTalks(eligible, everybody)).toHaveLength(7)
})

test('everybody gets the best mentors, as many as asked for', () => {
  const talks = chooseTalks(eligible, { ...everybody, each: 1 })
  expect(of(talks, 'x')).toEqual(['ax', 'bx', 'cx', 'dx'])
})

test('a favourite has no more talks than set, and the next mentor takes over', () => {
  const talks = chooseTalks(eligible, { ...everybody, each: 1, atMost: 2 })
  expect(of(talks, 'x')).toHaveLength(2)
  expect(of(talks, 'd')).toEqual(['dy'])
})

test('nobody gets a second talk before everybody has had a first one', () => {
  const talks = chooseTalks(eligible, { ...everybody, each: 2, atMost: 3 })
  expect(of(talks, 'c')).toEqual(['cx'])
  for (const mentee of ['a', 'b', 'd']) expect(of(talks, mentee).length).toBeGreaterThan(0)
})

test('the pairs of the draft meet before all others', () => {
  const talks = chooseTalks(eligible, { each: 1, atMost: 1, first: [['d', 'x']] })
  expect(of(talks, 'x')).toEqual(['dx'])
  expect(of(talks, 'a')).toEqual(['ay'])
})

test('a pair of the draft that has become impossible does not meet', () => {
  const talks = chooseTalks(eligible, {
    each: 1,
    atMost: null,
    first: [
      ['c', 'y'],
      ['gone', 'x'],
      ['c', 'gone'],
    ],
  })
  expect(of(talks, 'c')).toEqual(['cx'])
  expect(of(talks, 'gone')).toEqual([])
})

test('a mentor whom nobody chose is given a guest, if any may become theirs', () => {
  const talks = chooseTalks(eligible, { ...everybody, each: 1 })
  expect(of(talks, 'y')).toHaveLength(1)
  expect(of(talks, 'z')).toEqual([])
})
