import type { Block, Cell, Run, Text } from '@app/model/documents'
import { isCell, plain } from '@app/model/documents'
import { face } from './font-file.ts'

const pointMm = 25.4 / 72

/** Height of a line, mm. */
export const lineHeight = (size: number, spacing: number) => size * pointMm * 1.149 * spacing

/** Width of a text on one line, mm. */
export function textWidth(word: string, size: number, bold = false): number {
  const { advance } = face(bold ? 'Tinos-Bold.ttf' : 'Tinos-Regular.ttf')
  let em = 0
  for (const letter of word) em += advance(letter.codePointAt(0) as number) // a letter has one
  return em * size * pointMm
}

const asRuns = (text: Text): Run[] => (typeof text === 'string' ? [{ t: text }] : text)

/** How many lines a text takes in a width, as a browser or Word breaks it. */
export function countLines(
  text: Text,
  width: number,
  size: number,
  { indent = 0, bold = false } = {},
): number {
  // most cells are a short line, and need not be broken to know it
  if (typeof text === 'string' && !text.includes('\n') && indent + textWidth(text, size, bold) <= width)
    return 1
  let lines = 1
  let at = indent
  for (const run of asRuns(text)) {
    if (run.blank) {
      at += run.blank
      continue
    }
    for (const [i, part] of run.t.split('\n').entries()) {
      if (i > 0) {
        lines++
        at = 0
      }
      for (const word of part.split(/(?<= )|(?<=-)/u)) {
        const own = textWidth(word.trimEnd(), run.size ?? size, bold || Boolean(run.b || run.gap))
        if (at > 0 && at + own > width) {
          lines++
          at = 0
        }
        // a word wider than the line is broken
        lines += Math.max(0, Math.ceil(own / width) - 1)
        at += (own % width) + (word.endsWith(' ') ? size * pointMm * 0.25 : 0)
      }
    }
  }
  return lines
}

type Table = Extract<Block, { k: 'table' }>

const cellInset = 3 // mm, both sides
const cellPadding = 1.6 // mm, above and below, with the line

/** Height of the head of a table, mm. */
export function headHeight(table: Table): number {
  if (!table.header.some(Boolean)) return 0
  const size = table.size ?? 12
  const lines = Math.max(
    1,
    ...table.header.map((title, i) =>
      countLines(title, (table.widths?.[i] ?? 30) - cellInset, size, { bold: true }),
    ),
  )
  const numbers = table.numbered ? lineHeight(size * 0.85, 1.03) + cellPadding : 0
  return lines * lineHeight(size, 1) + cellPadding + numbers
}

/** Height of a row, mm; cells joined downwards are left to the rows they join. */
export function rowHeight(row: Table['rows'][number], table: Table, columns: number[]): number {
  const size = table.size ?? 12
  const lines = row.map((cell, i) => {
    if (isCell(cell) && (cell.rows ?? 1) > 1) return 1
    const column = columns[i] ?? i
    const span = isCell(cell) ? (cell.span ?? 1) : 1
    const width = (table.widths ?? []).slice(column, column + span).reduce((sum, part) => sum + part, 0) || 30
    return countLines(textOf(cell), Math.max(5, width - cellInset), size)
  })
  return Math.max(Math.max(1, ...lines) * lineHeight(size, 1) + cellPadding, table.rowHeight ?? 0)
}

const textOf = (cell: Text | Cell): Text => (isCell(cell) ? cell.text : cell)

/** Height of lines one under another, mm. */
export const stackHeight = (texts: Text[], width: number, size: number, spacing: number) =>
  texts.reduce((sum, text) => sum + countLines(text, width, size) * lineHeight(size, spacing), 0)

export const isEmpty = (text: Text) => plain(text) === ''
