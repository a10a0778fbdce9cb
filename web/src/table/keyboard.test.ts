import { expect, test } from 'vitest'
import { cellAfter, cellAfterEditing, deedOf, type Press, rowsBetween } from './keyboard.ts'

const grid = { rows: 100, columns: 5, page: 10 }
const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrl: false,
  shift: false,
  alt: false,
  ...held,
})
const at = (row: number, column: number) => ({ row, column })

test('arrows lead to the neighbour and stop at the edges', () => {
  expect(cellAfter(at(3, 2), press('ArrowDown'), grid)).toEqual(at(4, 2))
  expect(cellAfter(at(99, 4), press('ArrowDown'), grid)).toEqual(at(99, 4))
  expect(cellAfter(at(3, 4), press('ArrowRight'), grid)).toEqual(at(3, 4))
  expect(cellAfter(at(3, 0), press('ArrowLeft'), grid)).toEqual(at(3, 0))
})

test('the header is above the first row, and nothing is above the header', () => {
  expect(cellAfter(at(0, 2), press('ArrowUp'), grid)).toEqual(at(-1, 2))
  expect(cellAfter(at(-1, 2), press('ArrowUp'), grid)).toEqual(at(-1, 2))
  expect(cellAfter(at(-1, 2), press('PageUp'), grid)).toEqual(at(-1, 2))
})

test('Home and End go along the row, with Ctrl to the corners', () => {
  expect(cellAfter(at(7, 2), press('Home'), grid)).toEqual(at(7, 0))
  expect(cellAfter(at(7, 2), press('End'), grid)).toEqual(at(7, 4))
  expect(cellAfter(at(7, 2), press('Home', { ctrl: true }), grid)).toEqual(at(0, 0))
  expect(cellAfter(at(7, 2), press('End', { ctrl: true }), grid)).toEqual(at(99, 4))
})

test('Page Down turns a screen and stops at the last row', () => {
  expect(cellAfter(at(7, 2), press('PageDown'), grid)).toEqual(at(17, 2))
  expect(cellAfter(at(95, 2), press('PageDown'), grid)).toEqual(at(99, 2))
  expect(cellAfter(at(4, 2), press('PageUp'), grid)).toEqual(at(0, 2))
})

test('a table without rows keeps the focus in the header', () => {
  expect(cellAfter(at(-1, 0), press('ArrowDown'), { ...grid, rows: 0 })).toEqual(at(-1, 0))
  expect(cellAfter(at(-1, 0), press('End', { ctrl: true }), { ...grid, rows: 0 })).toEqual(at(-1, 4))
})

test('other keys and keys with Alt lead nowhere', () => {
  expect(cellAfter(at(3, 2), press('Tab'), grid)).toBeUndefined()
  expect(cellAfter(at(3, 2), press('ArrowDown', { alt: true }), grid)).toBeUndefined()
})

test('Enter edits where it may and opens the card where it may not', () => {
  expect(deedOf(press('Enter'), true)).toBe('edit')
  expect(deedOf(press('Enter'), false)).toBe('open')
  expect(deedOf(press('Enter', { shift: true }), true)).toBe('open')
})

test('a letter begins the typing only in a cell that may be edited', () => {
  expect(deedOf(press('м'), true)).toBe('type')
  expect(deedOf(press('м'), false)).toBeUndefined()
  expect(deedOf(press('F5'), true)).toBeUndefined()
  expect(deedOf(press('Delete'), true)).toBe('clear')
})

test('Space selects the row everywhere, Ctrl with A selects all on any keyboard', () => {
  expect(deedOf(press(' '), true)).toBe('select')
  expect(deedOf(press('ф', { ctrl: true }), false)).toBe('select-all')
  expect(deedOf(press('a', { ctrl: true }), true)).toBe('select-all')
  expect(deedOf(press('v', { ctrl: true }), true)).toBeUndefined()
})

test('after typing Enter goes down and Tab to the next cell that is edited', () => {
  const editable = ({ column }: { column: number }) => column === 1 || column === 3
  expect(cellAfterEditing(at(5, 1), press('Enter'), grid, editable)).toEqual(at(6, 1))
  expect(cellAfterEditing(at(5, 1), press('Enter', { shift: true }), grid, editable)).toEqual(at(4, 1))
  expect(cellAfterEditing(at(5, 1), press('Tab'), grid, editable)).toEqual(at(5, 3))
  expect(cellAfterEditing(at(5, 3), press('Tab'), grid, editable)).toEqual(at(6, 1))
  expect(cellAfterEditing(at(5, 1), press('Tab', { shift: true }), grid, editable)).toEqual(at(4, 3))
})

test('at the last cell of the table the work stays where it is', () => {
  const editable = ({ column }: { column: number }) => column === 3
  expect(cellAfterEditing(at(99, 3), press('Tab'), grid, editable)).toEqual(at(99, 3))
  expect(cellAfterEditing(at(99, 3), press('Enter'), grid, editable)).toEqual(at(99, 3))
})

test('Shift selects both ends and everything between them, in either direction', () => {
  expect(rowsBetween(2, 5)).toEqual([2, 3, 4, 5])
  expect(rowsBetween(5, 2)).toEqual([2, 3, 4, 5])
  expect(rowsBetween(4, 4)).toEqual([4])
})
