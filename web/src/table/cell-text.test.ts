import { expect, test } from 'vitest'
import { textToEdit, valueToSave } from './cell-text.ts'

const edit = (kind: 'date' | 'number' | 'text', text: string) => ({
  kind,
  text: () => text,
  save: async () => undefined,
})

test('days and numbers are edited as they are written, and kept as machines want them', () => {
  expect(textToEdit(edit('date', '2026-09-05'), {})).toBe('05.09.2026')
  expect(valueToSave('date', '5.9.26')).toEqual({ value: '2026-09-05' })
  expect(textToEdit(edit('number', '12.5'), {})).toBe('12,5')
  expect(valueToSave('number', ' 1 250,5 ')).toEqual({ value: '1250.5' })
})

test('an emptied cell is right whatever it held', () => {
  for (const kind of ['date', 'number', 'text', 'tags'] as const)
    expect(valueToSave(kind, '  ')).toEqual({ value: '' })
})

test('what is not a day or a number does not go to the server', () => {
  expect(valueToSave('date', '31.02.2026').wrong).toBeDefined()
  expect(valueToSave('number', 'пять').wrong).toBeDefined()
  expect(valueToSave('number', '1e9').wrong).toBeDefined()
})

test('spaces at the ends and doubled ones are not kept', () => {
  expect(valueToSave('text', '  олимпиада   по  химии ')).toEqual({ value: 'олимпиада по химии' })
})
