import { expect, test } from 'vitest'
import { emptyProfile, numberingExample, profileChanges, profileProblems } from './profile-form.ts'

const school = { ...emptyProfile, shortName: 'СОШ № 12', inn: '7707083893', municipality: 'Верхний Луг' }

test('only changed fields are sent, and an emptied place becomes nothing', () => {
  expect(profileChanges({ ...school, shortName: ' СОШ № 13 ', municipality: '' }, school)).toEqual({
    shortName: 'СОШ № 13',
    municipality: null,
  })
  expect(profileChanges(school, school)).toEqual({})
})

test('an ИНН with a wrong control figure is found before it is sent', () => {
  expect(profileProblems(school)).toEqual({})
  expect(profileProblems({ ...school, inn: '7707083894' })).toEqual({ inn: 'inn' })
  expect(profileProblems({ ...school, ogrn: '123' })).toEqual({ ogrn: 'ogrn' })
})

test('a numbering without a place for the number is refused, empty requisites are not', () => {
  expect(profileProblems({ ...school, orderNumbering: 'од' })).toEqual({ orderNumbering: 'numbering' })
  expect(profileProblems({ ...school, orderNumbering: '{yyyy}/{n:3}' })).toEqual({})
  expect(profileProblems({ ...school, orderNumbering: '{n}-{n}' })).toEqual({ orderNumbering: 'numbering' })
  expect(profileProblems({ ...school, inn: '', ogrn: ' ', email: '' })).toEqual({})
})

test('a postal address of the network is asked for as such', () => {
  expect(profileProblems({ ...school, email: 'школа' })).toEqual({ email: 'email' })
  expect(profileProblems({ ...school, email: 'school12@example.edu' })).toEqual({})
})

test('the numbering shows how the next numbers will look', () => {
  expect(numberingExample('{n}-од', 2026)).toBe('17-од')
  expect(numberingExample('{n}/{yyyy}', 2026)).toBe('17/2026')
})
