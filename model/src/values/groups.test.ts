import { describe, expect, test } from 'vitest'
import { groupInTitle, looksLikeGroup, readGroup } from './groups.ts'

describe('every writing of a class has one normal form', () => {
  test.each([
    '8А',
    '8а',
    '8-А',
    '8 - а',
    '8–А',
    '8 «а»',
    '8"А"',
    "8'А'",
    '8 а класс',
    '8-а кл.',
    '08А',
    '8.А',
    '8/А',
    '8_А',
    '8A',
    '8-й А',
    '8 «А» класс',
    'Класс: 8А',
    'VIII-А',
    'VIII А',
    '8 А (кадетский)',
    ' 8\u00A0А ',
  ])('%s', (written) => {
    expect(readGroup(written)).toEqual({ value: '8А' })
  })
})

describe('other groups stay as they are written', () => {
  test.each([
    ['СТР-11', 'СТР-11'],
    ['СТР – 11', 'СТР-11'],
    ['гр. СТР-11', 'СТР-11'],
    ['Группа СТР-11, 1 курс', 'СТР-11'],
    ['«СТР-11»', 'СТР-11'],
    ['ИС-21/1', 'ИС-21/1'],
    ['2ИС-1', '2ИС-1'],
    ['стр-11', 'стр-11'],
    ['101А', '101А'],
    ['11-СТР', '11-СТР'],
    ['10 ФМ', '10ФМ'],
    ['8/1', '8/1'],
    ['8', '8'],
    ['8 класс', '8'],
    ['подготовительная', 'подготовительная'],
  ])('%s', (written, group) => {
    expect(readGroup(written)).toEqual({ value: group })
  })
})

test('a class that the spreadsheet turned into a date is not guessed', () => {
  expect(readGroup('08.01.2026')).toEqual({ problem: 'group.looks-like-date' })
})

describe('a title tells its class or group', () => {
  test.each([
    ['Группа СТР-11, 1 курс', 'СТР-11'],
    ['Список группы ИС-21', 'ИС-21'],
    ['Список обучающихся 8 «А» класса', '8А'],
    ['Список учащихся 5-Б класса на 2026-2027 учебный год', '5Б'],
    ['Класс 5 А, классный руководитель: Зорина А. А.', '5А'],
    ['5-А класс (25 чел.)', '5А'],
    ['Список 8А', '8А'],
    ['8А', '8А'],
    ['Список 5 класса', '5'],
    ['Группа 101', '101'],
  ])('%s', (title, group) => {
    expect(groupInTitle(title)).toBe(group)
  })
})

describe('a title of something else tells no class', () => {
  test.each([
    'Список обучающихся на 01.09.2026',
    'МБОУ СОШ № 12 г. Город',
    'МБОУ «СОШ № 8»',
    'Лист1',
    'Sheet1',
    '2026-2027',
    'Контингент',
    'Список 5-х классов',
    'Классы 5-9',
    'с 1 по 5 класс',
    'Группа здоровья',
    'Педагоги СОШ 8',
    'Итого: 25',
    '',
  ])('%s', (title) => {
    expect(groupInTitle(title)).toBeUndefined()
  })
})

test('a group is recognised among other words', () => {
  expect(['8А', '11-б', 'СТР-11', 'Т-101'].every(looksLikeGroup)).toBe(true)
  expect(['8', 'чтение', 'Лист1', '12.05.2010', 'СОШ 8', '89001234567'].some(looksLikeGroup)).toBe(false)
})
