import type { CellValue, Merge, SheetRow } from '@app/model/imports'
import { serialToIso } from '@app/model/values'
import type { Counter } from './counter.ts'
import { gatherText, unescapeText } from './xlsx-strings.ts'
import type { NumberKind } from './xlsx-styles.ts'
import { attribute, type XmlEvents } from './xml.ts'

/** What the cells of a sheet lean on. */
export type Book = { strings: string[]; styles: NumberKind[]; since1904: boolean }

// A list has a few hundred merged blocks; a hostile file may have millions.
const MOST_MERGES = 20_000
const FORMULA_SHOWN = 200

/** Gathers the rows of one sheet from its XML. Blank rows and cells that only have a style are left out. */
export function sheetReader(book: Book, counter: Counter) {
  const rows: SheetRow[] = []
  const merges: Merge[] = []
  const inline = gatherText()
  let row: SheetRow = { number: 0, cells: [] }
  let cell: RawCell = { column: -1, type: '', style: -1, formula: undefined, value: undefined }
  let inside: 'v' | 'f' | 'is' | undefined

  const events: XmlEvents = {
    open(name, attributes) {
      if (name === 'row') row = { number: Number(attribute(attributes, 'r')) || row.number + 1, cells: [] }
      else if (name === 'c') cell = newCell(attributes, row.number === 0 ? -1 : cell.column)
      else if (name === 'v') cell.value = ''
      else if (name === 'f') cell.formula = ''
      else if (name === 'is') inline.begin()
      else if (name === 'mergeCell' && merges.length < MOST_MERGES) {
        const merge = mergeOf(attribute(attributes, 'ref'))
        if (merge) merges.push(merge)
      } else if (inside === 'is') inline.open(name)
      if (name === 'v' || name === 'f' || name === 'is') inside = name
    },
    text(text) {
      if (inside === 'v') cell.value += text
      else if (inside === 'f') cell.formula = `${cell.formula}${text}`.slice(0, FORMULA_SHOWN)
      else if (inside === 'is') inline.text(text)
    },
    close(name) {
      if (name === 'is') cell.value = inline.end()
      if (name === inside) inside = undefined
      else if (inside === 'is') inline.close(name)
      if (name === 'c') {
        const value = valueOfCell(cell, book)
        if (value === null) return
        counter.cell(cell.column)
        while (row.cells.length < cell.column) row.cells.push(null)
        row.cells[cell.column] = value
      }
      if (name === 'row') {
        cell = { ...cell, column: -1 }
        if (row.cells.length === 0) return
        counter.row()
        rows.push(row)
      }
    },
  }
  return { rows, merges, events }
}

type RawCell = { column: number; type: string; style: number; formula?: string; value?: string }

function newCell(attributes: string, before: number): RawCell {
  const letters = /^[A-Z]+/i.exec(attribute(attributes, 'r') ?? '')?.[0]
  return {
    column: letters ? columnOf(letters) : before + 1,
    type: attribute(attributes, 't') ?? 'n',
    style: Number(attribute(attributes, 's') ?? -1),
  }
}

function columnOf(letters: string): number {
  let index = 0
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

function valueOfCell({ type, style, formula, value = '' }: RawCell, book: Book): CellValue {
  // Programs that do not calculate write a formula without its result.
  if (formula !== undefined && value === '' && type !== 'str')
    return { fault: 'no-result', text: `=${formula}` }
  if (type === 'e') return { fault: 'error', text: value }
  if (type === 's') return book.strings[Number(value)] || null
  if (type === 'str') return unescapeText(value) || null
  if (type === 'inlineStr') return value || null
  if (value === '') return null
  if (type === 'b') return value === '1' || value === 'true'
  if (type === 'd') return dateOf(value)
  const number = Number(value)
  return Number.isFinite(number) ? numberOf(number, book.styles[style], book.since1904) : value
}

function numberOf(number: number, kind: NumberKind, since1904: boolean): CellValue {
  if (!kind) return number
  // 0.5 under a date is an hour of the day without a day.
  if (kind === 'time' || number < 1) return number >= 0 && number < 1 ? hourOf(number) : number
  const date = serialToIso(number + 1e-7, since1904)
  if (!date) return number
  const fraction = number - Math.floor(number + 1e-7)
  return fraction > 1e-4 ? { date, time: hourOf(fraction) } : { date }
}

function hourOf(fraction: number): string {
  const minutes = Math.round(fraction * 24 * 60) % (24 * 60)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

function dateOf(text: string): CellValue {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(text)
  if (!match?.[1]) return text
  return match[2] && match[2] !== '00:00' ? { date: match[1], time: match[2] } : { date: match[1] }
}

function mergeOf(ref: string | undefined): Merge | undefined {
  const match = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/i.exec(ref ?? '')
  if (!match) return undefined
  const [, left = '', top, right = '', bottom] = match
  return { left: columnOf(left), top: Number(top), right: columnOf(right), bottom: Number(bottom) }
}
