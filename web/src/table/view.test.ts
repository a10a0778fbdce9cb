import { expect, test } from 'vitest'
import type { Column } from './column.ts'
import { arranged, nextSort, searchTexts, shownColumns, type TableView, valuesOf } from './view.ts'

type Pupil = { name: string; group: string; score: number | null; tags: string[] }

const pupils: Pupil[] = [
  { name: 'Ёлкина Мария', group: '10А', score: 4, tags: ['математика', 'химия'] },
  { name: 'Арбузов Пётр', group: '8Б', score: null, tags: [] },
  { name: 'Жуков Иван', group: '8А', score: 12, tags: ['математика'] },
]

const columns: Column<Pupil>[] = [
  { key: 'name', title: 'ФИО', value: (p) => p.name },
  { key: 'group', title: 'Класс', value: (p) => p.group },
  { key: 'score', title: 'Балл', value: (p) => p.score, end: true },
  { key: 'tags', title: 'Компетенции', value: (p) => p.tags, hidden: true },
]

const names = (view: TableView) =>
  arranged(pupils, columns, view, searchTexts(pupils, columns)).map((p) => p.name.split(' ')[0])

test('classes are ordered by their number and then by their letter', () => {
  expect(names({ sort: 'group' })).toEqual(['Жуков', 'Арбузов', 'Ёлкина'])
})

test('numbers are ordered as numbers, and rows without a value stay last in both orders', () => {
  expect(names({ sort: 'score' })).toEqual(['Ёлкина', 'Жуков', 'Арбузов'])
  expect(names({ sort: '-score' })).toEqual(['Жуков', 'Ёлкина', 'Арбузов'])
})

test('ё and е, capitals and small letters are the same when searching', () => {
  expect(names({ find: 'елкина' })).toEqual(['Ёлкина'])
  expect(names({ find: 'ПЕТР арб' })).toEqual(['Арбузов'])
})

test('words of a search may stand in different columns, and all must be found', () => {
  expect(names({ find: 'иван 8а' })).toEqual(['Жуков'])
  expect(names({ find: 'иван 10а' })).toEqual([])
})

test('a filter by values finds one of the labels, and the empty value finds rows without any', () => {
  expect(names({ filters: { tags: ['химия'] } })).toEqual(['Ёлкина'])
  expect(names({ filters: { tags: [''] } })).toEqual(['Арбузов'])
  expect(names({ filters: { tags: [] } })).toHaveLength(3)
})

test('filters of several columns work together', () => {
  expect(names({ filters: { group: '8', tags: ['математика'] } })).toEqual(['Жуков'])
})

test('a filter by a column that is gone lets everything through', () => {
  expect(names({ filters: { gone: 'x' } })).toHaveLength(3)
})

test('the values of a filter are counted', () => {
  expect(valuesOf(pupils, columns[3] as Column<Pupil>)).toEqual([
    { value: '', count: 1 },
    { value: 'математика', count: 2 },
    { value: 'химия', count: 1 },
  ])
})

test('a click on the title turns the order and the third one takes it away', () => {
  expect(nextSort(undefined, 'name')).toBe('name')
  expect(nextSort('name', 'name')).toBe('-name')
  expect(nextSort('-name', 'name')).toBeUndefined()
  expect(nextSort('-group', 'name')).toBe('name')
})

test('the first column cannot be hidden, and chosen columns keep their order', () => {
  const keys = (view: TableView) => shownColumns(columns, view).map((column) => column.key)
  expect(keys({})).toEqual(['name', 'group', 'score'])
  expect(keys({ columns: ['tags', 'group', 'gone'] })).toEqual(['name', 'tags', 'group'])
})
