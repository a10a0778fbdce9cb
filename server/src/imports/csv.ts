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
  const quoted = parse(body, chosen, '"', limits)
  if (!quoted.suspicious) return { name: '', fileName, rows: quoted.rows }
  // A quotation mark that never ends swallows the rows below it: then the marks are plain letters.
  const plain = parse(body, chosen, '\u0000', limits)
  return {
    name: '',
    fileName,
    rows: consistency(plain.widths) >= consistency(quoted.widths) ? plain.rows : quoted.rows,
  }
}

function parse(text: string, delimiter: string, quoteChar: string, limits: TableLimits) {
  const counter = counterOf(limits)
  const rows: SheetRow[] = []
  const widths: number[] = []
  let suspicious = false
  let number = 0
  Papa.parse<string[]>(text, {
    delimiter,
    quoteChar,
    step({ data, errors }) {
      number += 1
      suspicious ||=
        errors.some(({ code }) => code === 'MissingQuotes') ||
        (errors.length > 0 && data.some((cell) => cell.includes('\n')))
      const cells = quoteChar === '"' ? data : data.map(unquote)
      if (take(rows, counter, cells, number)) widths.push(data.length)
    },
  })
  return { rows, widths, suspicious }
}

function take(
  rows: SheetRow[],
  counter: ReturnType<typeof counterOf>,
  data: string[],
  number: number,
): boolean {
  const cells: CellValue[] = data.map((cell) => (cell.trim() === '' ? null : cell))
  if (cells.every((cell) => cell === null)) return false
  counter.row()
  cells.forEach((cell, column) => {
    if (cell !== null) counter.cell(column)
  })
  rows.push({ number, cells })
  return true
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
