import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { dayText, parseDay } from '#forms'
import type { CellEdit } from './column.ts'

/** What a person sees in the editor of a cell: days and numbers as they are written here. */
export function textToEdit<Row>(edit: CellEdit<Row>, row: Row): string {
  const text = edit.text(row)
  if (edit.kind === 'date') return dayText(text)
  return edit.kind === 'number' ? text.replace('.', ',') : text
}

/** What is saved of the typed text, or what is wrong with it. An empty cell is always right here. */
export function valueToSave(
  kind: CellEdit<never>['kind'],
  typed: string,
): { value: string; wrong?: undefined } | { value?: undefined; wrong: MessageDescriptor } {
  const text = typed.trim().replace(/\s+/g, ' ')
  if (!text) return { value: '' }
  if (kind === 'date') {
    const value = parseDay(text)
    return value ? { value } : { wrong: msg`Такого дня нет. Напишите, например, 05.09.2026` }
  }
  if (kind === 'number') {
    const value = text.replace(/\s/g, '').replace(',', '.')
    return /^-?\d+(\.\d+)?$/.test(value) ? { value } : { wrong: msg`Здесь нужно число` }
  }
  return { value: text }
}
