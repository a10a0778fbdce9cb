import { expect, test } from 'vitest'
import { samplePeople as people, sampleCollege, sampleSchool } from '#documents'
import { rowsOf, wordsOf } from '#papers'
import type { MentoredPair, MentoringReference } from './mentoring-reference.ts'
import { mentoringReference } from './mentoring-reference.ts'

const pair: MentoredPair = {
  ...{
    form: 'учитель – учитель',
    from: '2026-10-01',
    to: '2027-05-31',
    completed: true,
    meetings: 18,
    minutes: 1110,
  },
  ...{ order: { date: '2026-09-28', number: '45-од' }, result: 'план выполнен' },
  mentees: [{ name: people.youngTeacher, about: 'учитель физики' }],
}
const child = { name: people.junior, about: '6 «Б» класс', minor: true }
const paper = (pairs: readonly MentoredPair[], more: Partial<MentoringReference> = {}) =>
  mentoringReference({
    ...{ issuer: sampleSchool, at: { date: '2027-06-15', number: '38' }, pairs },
    mentor: { name: people.teacher, about: 'учитель математики' },
    ...more,
  })
const words = (...given: Parameters<typeof paper>) => wordsOf(paper(...given).doc)
const codes = (...given: Parameters<typeof paper>) => paper(...given).problems.map(({ code }) => code)

test('it is given to the mentor and tells the whole time from the first pair to the last', () => {
  const earlier = { ...pair, from: '2024-10-01', to: '2025-05-30' }
  expect(words([pair, earlier])).toContain(
    'Настоящая справка выдана Ключевской Ольге Ивановне (учитель математики) и подтверждает осуществление наставнической деятельности в МБОУ «СОШ № 5 г. Верхний Луг» в период с 01.10.2024 по 31.05.2027.',
  )
})

test('a line names term, mentee, form, order and result', () => {
  expect(rowsOf(paper([pair]).doc)).toEqual([
    [
      ...['1', '01.10.2026 – 31.05.2027', 'Родников Павел Андреевич, учитель физики', 'учитель – учитель'],
      ...['от 28.09.2026 № 45-од', 'план выполнен'],
    ],
  ])
})

test('children are told by class, not by name: the paper leaves the organisation', () => {
  const group = {
    ...pair,
    mentees: [child, { ...child, name: people.pupil }, { ...child, about: '6 «В» класс' }],
  }
  expect(rowsOf(paper([group]).doc)[0]?.[2]).toBe('2 обучающихся, 6 «Б» класс;\nобучающийся, 6 «В» класс')
  expect(words([group])).not.toContain('Снегирева')
  const student = { ...child, about: 'группа ТМ-11' }
  expect(rowsOf(paper([{ ...pair, mentees: [student] }], { issuer: sampleCollege }).doc)[0]?.[2]).toBe(
    'студент, группа ТМ-11',
  )
})

test('pairs, groups, people, meetings and hours are summed', () => {
  const group = { ...pair, mentees: [child, { ...child, name: people.pupil }], meetings: 2, minutes: 90 }
  const said = words([pair, { ...pair, completed: false }, group], {
    satisfaction: { mean: 9.44, answers: 21 },
  })
  for (const part of [
    'наставнических пар – 2, групп – 1;',
    'наставляемых – 3;',
    'завершено пар (групп) – 2;',
    'проведено 38 встреч, общая продолжительность – 38,5 часа;',
    'удовлетворенность наставляемых – 9,4 из 10 (21 ответ).',
  ])
    expect(said).toContain(part)
})

test('what nobody counted is left out, never a nought', () => {
  const said = words([pair, { ...pair, meetings: null }], { satisfaction: { mean: 0, answers: 0 } })
  expect(said).not.toContain('встреч')
  expect(said).not.toContain('удовлетворенность')
})

test('a mentor without pairs, an order, a term or a name is a named gap', () => {
  expect(codes([])).toEqual(['document.rows-missing'])
  expect(codes([{ ...pair, order: null, from: null }])).toEqual([
    'document.period-missing',
    'document.number-missing',
  ])
  expect(codes([pair], { mentor: null })).toEqual(['document.mentor-missing'])
  expect(codes([{ ...pair, mentees: [] }])).toEqual(['document.mentee-missing'])
  expect(codes([{ ...pair, to: '2026-09-01' }])).toEqual(['document.period-reversed'])
})
