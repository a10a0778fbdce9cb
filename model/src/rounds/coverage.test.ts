import { expect, test } from 'vitest'
import { coverageOf } from './coverage.ts'

test('a request is answered by a competency about the same thing, whatever the endings', () => {
  const able = [
    'олимпиады',
    'подготовка к ОГЭ и ЕГЭ',
    'учитель физики',
    'учитель английского языка',
    'проектная деятельность',
  ]
  const table = coverageOf(
    [
      'Подготовка к олимпиаде по математике',
      'Подготовка к ОГЭ',
      'Помощь по физике',
      'Английский язык',
      'Проект по информатике',
    ],
    able,
  )
  expect(table).toEqual({
    'Подготовка к олимпиаде по математике': ['олимпиады'],
    'Подготовка к ОГЭ': ['подготовка к ОГЭ и ЕГЭ'],
    'Помощь по физике': ['учитель физики'],
    'Английский язык': ['учитель английского языка'],
    'Проект по информатике': ['проектная деятельность'],
  })
})

test('words that stand everywhere make nothing alike', () => {
  expect(coverageOf(['Помощь по физике'], ['учитель истории', 'помощь в адаптации'])).toEqual({})
})

test('the directory of usual answers is kept', () => {
  expect(
    coverageOf(['выбрать профессию и место учёбы'], ['шахматы'])['выбрать профессию и место учёбы'],
  ).toContain('выбор профессии')
})
