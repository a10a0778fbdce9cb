import type { CellValue, Sheet, SheetRow } from '@app/model/imports'
import Papa from 'papaparse'
import { counterOf } from './counter.ts'
import type { TableLimits } from './limits.ts'

const SEPARATORS = [';', '\t', ',', '|']
const LOOKED_AT = 100

/** A text with separators as one sheet. All values stay text: «=1+1» is never a formula here. */
export function readCsv(text: string, fileName: string, limits: TableLimits): Sheet {
  const { body, separator } = ownSeparator(text)
  const chosen = separator ?? guessSeparator(body)
  const counter = counterOf(limits)
  const rows: SheetRow[] = []
  const unclosed = parse(body, chosen, '"', (cells, number) => take(rows, counter, cells, number))
  if (!unclosed) return { name: '', fileName, rows }
  // A quotation mark that never ends would swallow the rest of the list: read the marks as plain letters.
  const again: SheetRow[] = []
  const fresh = counterOf(limits)
  parse(body, chosen, '\u0000', (cells, number) => take(again, fresh, cells.map(unquote), number))
  return { name: '', fileName, rows: again }
}

function parse(
  text: string,
  delimiter: string,
  quoteChar: string,
  row: (cells: string[], number: number) => void,
): boolean {
  let unclosed = false
  let number = 0
  Papa.parse<string[]>(text, {
    delimiter,
    quoteChar,
    step({ data, errors }) {
      number += 1
      unclosed ||= errors.some(({ code }) => code === 'MissingQuotes')
      row(data, number)
    },
  })
  return unclosed
}

function take(rows: SheetRow[], counter: ReturnType<typeof counterOf>, data: string[], number: number) {
  const cells: CellValue[] = data.map((cell) => (cell.trim() === '' ? null : cell))
  if (cells.every((cell) => cell === null)) return
  counter.row()
  cells.forEach((cell, column) => {
    if (cell !== null) counter.cell(column)
  })
  rows.push({ number, cells })
}

function unquote(cell: string): string {
  const match = /^\s*"(.*)"\s*$/s.exec(cell)
  return match?.[1] === undefined ? cell : match[1].replaceAll('""', '"')
}

/** «sep=;» in the first line is an agreement with Excel, not a row. */
function ownSeparator(text: string): { body: string; separator?: string } {
  const match = /^\uFEFF?sep=(.)\r?\n/i.exec(text)
  if (!match) return { body: text.replace(/^\uFEFF/, '') }
  return { body: text.slice(match[0].length), separator: match[1] }
}

/** The separator that cuts most lines into one and the same number of pieces. */
function guessSeparator(text: string): string {
  const scores = SEPARATORS.map((separator) => {
    const widths: number[] = []
    Papa.parse<string[]>(text, {
      delimiter: separator,
      preview: LOOKED_AT,
      step: ({ data }) => {
        if (data.some((cell) => cell.trim() !== '')) widths.push(data.length)
      },
    })
    return consistency(widths)
  })
  const best = Math.max(...scores)
  return SEPARATORS[scores.indexOf(best)] ?? ';'
}

function consistency(widths: number[]): number {
  const counts = new Map<number, number>()
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  let best = 0
  for (const [width, count] of counts)
    best = Math.max(best, count / widths.length + Math.min(width, 50) / 1000)
  return best
}
