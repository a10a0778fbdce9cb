import { expect, test } from 'vitest'
import { inWords } from './date.ts'
import { courseOf, ordinalInFigures, ordinalInWords } from './ordinal.ts'
import { ageInGenitive, ageInWords, plural } from './plural.ts'
import { formTitles, learnerPost, vocabulary } from './vocabulary.ts'

test('pairs are counted in Russian', () => {
  const pairs = (n: number) => plural(n, 'пара', 'пары', 'пар')
  expect(
    [0, 1, 2, 4, 5, 11, 12, 14, 19, 20, 21, 22, 25, 100, 101, 111, 112, 122, 1.5, -1].map(pairs),
  ).toEqual([
    'пар',
    'пара',
    'пары',
    'пары',
    'пар',
    'пар',
    'пар',
    'пар',
    'пар',
    'пар',
    'пара',
    'пары',
    'пар',
    'пар',
    'пара',
    'пар',
    'пар',
    'пары',
    'пары',
    'пара',
  ])
})

test('ages agree with their noun', () => {
  expect([1, 3, 14, 21, 111].map(ageInWords)).toEqual([
    '1\u00a0год',
    '3\u00a0года',
    '14\u00a0лет',
    '21\u00a0год',
    '111\u00a0лет',
  ])
  expect([1, 14, 18, 21].map(ageInGenitive)).toEqual([
    '1\u00a0года',
    '14\u00a0лет',
    '18\u00a0лет',
    '21\u00a0года',
  ])
})

test('a date of a paper is «5 июня 2026 г.», its spaces do not break', () => {
  expect(inWords('2026-06-05')).toBe('5\u00a0июня\u00a02026\u00a0г.')
  expect(inWords('2027-01-31T21:00:00Z')).toBe('31\u00a0января\u00a02027\u00a0г.')
})

test('what is no date comes back to be seen', () => {
  for (const text of ['', '05.06.2026', '2026-13-01', '2026-00-10', '2026-01-32'])
    expect(inWords(text)).toBe(text)
})

test('ordinals agree in gender and case', () => {
  expect(ordinalInWords(3)).toBe('третий')
  expect(ordinalInWords(3, 'genitive')).toBe('третьего')
  expect(ordinalInWords(3, 'accusative', 'feminine')).toBe('третью')
  expect(ordinalInWords(3, 'nominative', 'neuter')).toBe('третье')
  expect(ordinalInWords(2, 'dative')).toBe('второму')
  expect(ordinalInWords(8, 'nominative')).toBe('восьмой')
  expect(ordinalInWords(11, 'prepositional', 'feminine')).toBe('одиннадцатой')
  expect(ordinalInWords(21, 'genitive')).toBe('двадцать первого')
  expect(ordinalInWords(40, 'nominative')).toBe('сороковой')
  expect(ordinalInWords(90, 'instrumental')).toBe('девяностым')
  expect(() => ordinalInWords(0)).toThrow(RangeError)
})

test('figures take one letter after a vowel and two after a consonant', () => {
  expect([1, 2, 3, 10].map((n) => ordinalInFigures(n))).toEqual(['1-й', '2-й', '3-й', '10-й'])
  expect([1, 2, 3, 10].map((n) => ordinalInFigures(n, 'genitive'))).toEqual(['1-го', '2-го', '3-го', '10-го'])
  expect(ordinalInFigures(5, 'instrumental')).toBe('5-м')
  expect(ordinalInFigures(5, 'accusative', 'feminine')).toBe('5-ю')
  expect(courseOf(2, 'genitive')).toBe('2-го курса')
})

test('a school has pupils and classes, a college students and groups', () => {
  expect(learnerPost({ setting: 'school', group: '8А' })).toBe('ученик 8А\u00a0класса')
  expect(learnerPost({ setting: 'school', sex: 'f', group: '8А' }, 'dative')).toBe('ученице 8А\u00a0класса')
  expect(learnerPost({ setting: 'college', sex: 'm', group: 'СТР-11' }, 'genitive')).toBe(
    'студента группы\u00a0СТР-11',
  )
  expect(learnerPost({ setting: 'college', sex: 'f', group: '' })).toBe('студентка')
  expect(vocabulary.school.group.plural.genitive).toBe('классов')
  expect(vocabulary.college.groupTutor.singular.dative).toBe('куратору группы')
  expect(vocabulary.college.teachersUnion.singular.genitive).toBe('предметно-цикловой комиссии')
  expect(formTitles.pupil_pupil).toEqual({ school: 'ученик – ученик', college: 'студент – студент' })
  expect(formTitles.teacher_teacher).toEqual({ school: 'учитель – учитель', college: 'педагог – педагог' })
})
