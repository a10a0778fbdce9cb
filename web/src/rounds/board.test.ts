import type { Board } from '@app/model/rounds'
import { expect, test } from 'vitest'
import { daysWaiting, reasonGroups, shownMentees, shownMentors, shownPairs } from './columns.ts'
import { lookUp, shortName, usualName } from './look-up.ts'
import { countMoves, difference, lastMoves } from './moves.ts'

const mentee = (id: string, name: string, enteredOn: string, more: object = {}) => ({
  ...{ id, personId: id, name, place: '7А', age: 13, request: '', tags: [], enteredOn, consented: true },
  ...{ away: false, ...more },
})
const mentor = (id: string, name: string, places: number, load: number) => ({
  ...{ id, personId: id, name, place: 'учитель', competencies: ['олимпиады'], places, load, busy: 0 },
  ...{ consented: true, trained: true, away: false, warnings: [] },
})
const pair = (menteeId: string, mentorId: string, score: number, locked = false) => ({
  ...{ mentee: menteeId, mentor: mentorId, score, locked, reasons: [], warnings: [], others: [] },
})

/** Four mentees, of them two with a mentor. */
const board = {
  mentees: [
    mentee('a', 'Алексеев Денис', '2026-10-20'),
    mentee('b', 'Баширова Гузель', '2026-10-05', { tags: ['найти друзей'] }),
    mentee('c', 'Чёрный Павел', '2026-09-01'),
    mentee('d', 'Данилов Олег', '2026-10-01'),
  ],
  mentors: [mentor('k', 'Котова Вера', 1, 1), mentor('g', 'Громов Илья', 2, 1)],
  pairs: [pair('a', 'k', 6200, true), pair('c', 'g', 8100)],
  unmatched: [
    { mentee: 'b', code: 'capacity', rule: null, text: '' },
    { mentee: 'd', code: 'no-candidate', rule: 'no-consent-of-mentee', text: '' },
  ],
  moved: [{ mentee: 'c', from: null, to: 'g' }],
} as unknown as Board // The parts that the columns read.
const look = lookUp(board)
const names = (people: readonly { name: string }[]) => people.map(({ name }) => name.split(' ')[0])

test('those without a mentor come first, and among them who has waited longest', () => {
  const all = shownMentees(board, look, { view: 'all', search: '' })
  expect(names(all)).toEqual(['Данилов', 'Баширова', 'Чёрный', 'Алексеев'])
  expect(names(shownMentees(board, look, { view: 'paired', search: '' }))).toEqual(['Чёрный', 'Алексеев'])
})

test('a reason of waiting narrows the column to those who wait for it', () => {
  const wanted = { view: 'waiting', search: '' } as const
  expect(names(shownMentees(board, look, { ...wanted, reason: 'full' }))).toEqual(['Баширова'])
  expect(names(shownMentees(board, look, { ...wanted, reason: 'no-consent-of-mentee' }))).toEqual(['Данилов'])
})

test('people are found by the beginning of any word, with ё or without it', () => {
  const found = (search: string) => names(shownMentees(board, look, { view: 'all', search }))
  expect(found('черн')).toEqual(['Чёрный'])
  expect(found('друзей')).toEqual(['Баширова'])
  expect(found('7а гуз')).toEqual(['Баширова'])
  expect(found('лексеев')).toEqual([])
})

test('mentors with free places are told from those who have none', () => {
  expect(names(shownMentors(board, { view: 'free', search: '' }))).toEqual(['Громов'])
  expect(names(shownMentors(board, { view: 'full', search: '' }))).toEqual(['Котова'])
})

test('for one mentee mentors stand by score, and whoever may not be his comes last', () => {
  const scores = new Map([
    ['k', null],
    ['g', 4000],
  ])
  expect(names(shownMentors(board, { view: 'all', search: '' }))).toEqual(['Громов', 'Котова'])
  expect(names(shownMentors(board, { view: 'all', search: '' }, scores))).toEqual(['Громов', 'Котова'])
  expect(names(shownMentors(board, { view: 'all', search: '' }, new Map([['k', 5000]])))).toEqual([
    'Котова',
    'Громов',
  ])
})

test('the weakest pair is seen first, locked and moved ones can be seen alone', () => {
  const shown = (more: object) =>
    shownPairs(board, look, {
      ...{ view: 'all', order: 'weakest', search: '', moved: new Set(['c']) },
      ...more,
    } as never).map((one) => one.mentee)
  expect(shown({})).toEqual(['a', 'c'])
  expect(shown({ order: 'mentor' })).toEqual(['c', 'a'])
  expect(shown({ view: 'locked' })).toEqual(['a'])
  expect(shown({ view: 'moved' })).toEqual(['c'])
  expect(shown({ search: 'котова' })).toEqual(['a'])
})

test('reasons of waiting are counted, too few places being one reason, put aside last', () => {
  const one = (mentee: string, code: string, rule: string | null = null) => ({ mentee, code, rule, text: '' })
  expect(
    reasonGroups([
      one('1', 'away'),
      one('2', 'away'),
      one('3', 'capacity'),
      one('4', 'full'),
      one('5', 'no-candidate', 'no-consent-of-mentee'),
    ]),
  ).toEqual([
    { key: 'full', count: 2 },
    { key: 'no-consent-of-mentee', count: 1 },
    { key: 'away', count: 2 },
  ])
})

test('days of waiting are counted by the calendar', () => {
  expect(daysWaiting('2026-10-08', '2026-11-20')).toBe(43)
  expect(daysWaiting('2026-11-20', '2026-11-20')).toBe(0)
  expect(daysWaiting('2026-12-01', '2026-11-20')).toBe(0)
})

test('two states of a draft differ by who gained, lost and changed the mentor, and by how much', () => {
  const before = { pairs: [pair('a', 'k', 6200), pair('c', 'g', 8100), pair('d', 'g', 5000)] }
  const after = { pairs: [pair('a', 'g', 7000), pair('b', 'k', 4000), pair('d', 'k', 3900)] }
  const moves = difference(before, after)
  expect(moves.map(({ mentee, kind, points }) => [mentee, kind, points])).toEqual([
    ['c', 'lost', null],
    ['d', 'worse', -11],
    ['b', 'gained', null],
    ['a', 'better', 8],
  ])
  expect(countMoves(moves)).toEqual({ lost: 1, worse: 1, gained: 1, better: 1, equal: 0 })
  expect(difference(after, after)).toEqual([])
})

test('after a reload the last step is still known, though not what it cost', () => {
  expect(lastMoves(board)).toEqual([{ mentee: 'c', kind: 'gained', from: null, to: 'g', points: null }])
})

test('names shorten to what the place has room for', () => {
  expect(shortName('Иванов Пётр Олегович')).toBe('Иванов П. О.')
  expect(shortName('Озеров Виталий')).toBe('Озеров В.')
  expect(shortName('Мухаммад')).toBe('Мухаммад')
  expect(usualName('Иванов Пётр Олегович')).toBe('Иванов Пётр')
})
