import { expect, test } from 'vitest'
import { sampleSchool } from '#documents'
import { rowsOf, wordsOf } from '#papers'
import { bareDossier, type Dossier, sourceOf } from './index.ts'

const bare = bareDossier({ issuer: sampleSchool, organisationKind: 'school', on: '2026-11-20' })
type Pair = Dossier['register'][number]
type Person = Dossier['participants'][number]

const teacher = (id: string, given: Partial<Person> = {}) =>
  ({ id, kind: 'teacher', youngSpecialist: false, experienceKnown: true, ...given }) as Person // what is counted

const pair = (mentor: string, mentee: string, given: Partial<Pair> = {}) =>
  ({
    ...{
      form: 'teacher_teacher',
      state: 'active',
      startsOn: '2026-09-01',
      endsOn: '2027-05-31',
      closedOn: null,
    },
    members: [
      { personId: mentor, role: 'mentor' },
      { personId: mentee, role: 'mentee' },
    ],
    ...given,
  }) as Pair // what is counted

function values(d: Partial<Dossier>, year = 2026) {
  const doc = sourceOf('D30', 'statistics')?.build({ ...bare, ...d }, { year }).doc
  if (!doc) throw new Error('no such source')
  return { values: rowsOf(doc).map((row) => row[2]), words: wordsOf(doc) }
}

const people = [teacher('a'), teacher('b', { youngSpecialist: true }), teacher('c'), teacher('d')]

test('pairs of teachers are counted by the calendar year, over the cycles', () => {
  const register = [
    pair('a', 'b'),
    pair('a', 'c', {
      startsOn: '2025-09-01',
      endsOn: '2026-05-31',
      state: 'completed',
      closedOn: '2026-05-30',
    }),
    pair('d', 'c', {
      startsOn: '2024-09-01',
      endsOn: '2025-05-31',
      state: 'completed',
      closedOn: '2025-05-30',
    }),
    pair('d', 'c', { form: 'teacher_pupil' }),
    pair('d', 'c', { state: 'draft' }),
  ]
  expect(values({ register, participants: people }).values).toEqual(['1', '2', '1', '1', '1'])
  expect(values({ register, participants: people }, 2025).values).toEqual(['2', '1', '0', '1', '1'])
})

test('who has no experience on the card is named and is not counted as no young specialist', () => {
  const unknown = [teacher('a'), teacher('b', { experienceKnown: false })]
  const { values: row, words } = values({ register: [pair('a', 'b')], participants: unknown })
  expect(row).toEqual(['1', '1', '–', '1', '0'])
  expect(words).toContain('Стаж не указан у 1 из 1 наставляемых')
})

test('a year without a pair is not a year of noughts', () => {
  const { values: row, words } = values({}, 2024)
  expect(row).toEqual(['–', '–', '–', '–', '–'])
  expect(words).toContain('за 2024 год в системе нет')
})

test('the blank has room for the year and for every value', () => {
  const doc = sourceOf('D30', 'statistics')?.blank?.(bare, {}).doc
  expect(doc && rowsOf(doc).map((row) => row[2])).toEqual(['', '', '', '', ''])
})
