import type { ImportTable, Meaning } from '@app/model/imports'
import { expect, test } from 'vitest'
import { beliefIn, chosenIn, firstColumn, keepsName, tableGroups, withMeaning } from './columns.ts'

const column = (index: number, meaning: Meaning, confidence = 1) => ({
  index,
  title: `Столбец ${index}`,
  meaning,
  confidence,
  samples: [],
})

const table = (sheet: string, meanings: Meaning[], given: Partial<ImportTable> = {}): ImportTable => ({
  sheet,
  shape: 'one',
  headerRows: [3],
  columns: meanings.map((meaning, i) => column(i, meaning)),
  rows: [],
  ...given,
})

test('a guess below seven tenths is to be checked, what is not loaded needs no belief', () => {
  expect(beliefIn(column(0, 'phone', 0.7))).toBe('sure')
  expect(beliefIn(column(0, 'phone', 0.69))).toBe('check')
  expect(beliefIn(column(0, 'ignore', 0.8))).toBe('left')
  expect(beliefIn(column(0, 'ordinal', 1))).toBe('left')
  expect(beliefIn(column(0, 'unknown', 0))).toBe('unclear')
})

test('five sheets of one shape are one thing to look at, a sheet understood otherwise is another', () => {
  const groups = tableGroups([
    table('8А', ['fullName', 'phone']),
    table('8Б', ['fullName', 'unknown']),
    table('8В', ['fullName', 'phone']),
    table('Учителя', ['fullName', 'phone'], { shape: 'other' }),
  ])
  expect(groups.map((group) => group.tables.map(({ sheet }) => sheet))).toEqual([
    ['8А', '8В'],
    ['8Б'],
    ['Учителя'],
  ])
})

test('two lists side by side, understood alike, are one thing to look at', () => {
  const right = table('Лист1', [], { columns: [column(5, 'fullName'), column(6, 'phone')] })
  expect(tableGroups([table('Лист1', ['fullName', 'phone']), right])).toHaveLength(1)
})

test('a surname and a first name that were taken for each other are put right by one choice', () => {
  const { columns } = table('', ['firstName', 'lastName', 'phone'])
  expect(withMeaning(columns, 0, 'lastName')).toEqual({ 0: 'lastName', 1: 'firstName' })
})

test('several columns may hold telephones', () => {
  const { columns } = table('', ['fullName', 'phone', 'unknown'])
  expect(withMeaning(columns, 2, 'phone')).toEqual({ 2: 'phone' })
})

test('the last column with a name cannot be given up', () => {
  const { columns } = table('', ['fullName', 'unknown'])
  expect(keepsName(columns, 0, 'phone')).toBe(false)
  expect(keepsName(columns, 0, 'lastName')).toBe(true)
  // The name only moves to the neighbour, and what the neighbour was comes here.
  expect(keepsName(columns, 1, 'fullName')).toBe(true)
  expect(keepsName(table('', ['lastName', 'firstName']).columns, 0, 'ignore')).toBe(true)
})

test('meanings of lists side by side are counted each from its own beginning', () => {
  const left = table('Лист1', ['fullName', 'group'])
  const right = table('Лист1', [], { columns: [column(5, 'fullName'), column(6, 'unknown')] })
  expect(firstColumn(right, [left, right])).toBe(5)
  expect(chosenIn(right, [left, right], 6, 'group')).toEqual({ shape: 'one', meanings: { 1: 'group' } })
})

test('a list that begins in the second column of its sheet is counted from the edge of the sheet', () => {
  const alone = table('Лист1', [], { columns: [column(1, 'fullName'), column(2, 'unknown')] })
  const below = table('Лист1', ['fullName'], { headerRows: [20] })
  expect(chosenIn(alone, [alone, below], 2, 'group')).toEqual({ shape: 'one', meanings: { 2: 'group' } })
})
