import type { Block, Cell, Text } from './block.ts'
import { cellText, isCell, plain } from './block.ts'

type Table = Extract<Block, { k: 'table' }>
type Rows = Table['rows']

const narrow = /[ijlft.,:;!'|\-()[\] \u00A0гтсз]/
const wide = /[mwMWШЩЖЮФДШщшжюфмы№%@А-ЯЁA-Z]/

/** Approximate width of a word in millimetres; the face is a Times, `size` in points. */
export function wordWidth(word: string, size: number): number {
  let em = 0
  for (const letter of word) em += narrow.test(letter) ? 0.4 : wide.test(letter) ? 0.72 : 0.52
  return em * size * 0.3528
}

const inset = 3.2 // mm, both sides of a cell
const lineHeight = 1.15
const bold = 1.08

/**
 * Widths in mm that together fill the text: no column narrower than its longest word where that is
 * possible, the rest shared by how much text each holds.
 */
export function columnWidths(table: Table, total: number, size: number): number[] {
  const { widths } = table
  if (widths?.length) {
    const sum = widths.reduce((a, b) => a + b, 0)
    return widths.map((width) => (width / sum) * total)
  }
  return share(columnDemands(table, size), total)
}

export type Demand = { least: number; wanted: number }

/** What each column needs not to break a word, and what it would like. */
export function columnDemands(table: Pick<Table, 'header' | 'rows'>, size: number): Demand[] {
  const columns = table.header.map((title): Demand => ({ least: longest(title, size) * bold, wanted: 0 }))
  for (const row of placed(table.rows)) {
    for (const { cell, column, span } of row) {
      const demand = columns[column]
      // a cell joined over several columns asks nothing of them
      if (!demand || span > 1) continue
      const text = plain(cellText(cell))
      demand.least = Math.max(demand.least, longest(text, size))
      demand.wanted = Math.max(demand.wanted, ...text.split('\n').map((part) => wordWidth(part, size)))
    }
  }
  return columns.map(({ least, wanted }) => {
    // a column of long texts asks for a cell about as wide as tall
    const comfortable = Math.sqrt(wanted * size * 0.3528 * lineHeight * 12)
    return { least: least + inset, wanted: Math.max(least, Math.min(wanted, comfortable)) + inset }
  })
}

export type Placed = { cell: Text | Cell; column: number; span: number; rows: number }

/** Each cell with the column it stands in, past the cells joined downwards from above. */
export function placed(rows: Rows): Placed[][] {
  const busy: number[] = []
  return rows.map((row) => {
    let column = 0
    const result = row.map((cell) => {
      while ((busy[column] ?? 0) > 0) column++
      const { span = 1, rows: down = 1 } = isCell(cell) ? cell : {}
      const place = { cell, column, span, rows: down }
      for (let i = 0; i < span; i++) busy[column + i] = down
      column += span
      return place
    })
    for (let i = 0; i < busy.length; i++) busy[i] = Math.max(0, (busy[i] ?? 0) - 1)
    return result
  })
}

const longest = (text: string, size: number) =>
  Math.max(
    0,
    ...text.split(/[ \n]+|(?<=-)(?!\d)/u).map((word) => Math.min(wordWidth(word, size), longestOf(word))),
  )

// an address of a page or of mail breaks at its signs, it does not make a column wide
const longestOf = (word: string) => (/[@/]/.test(word) && word.length > 12 ? 28 : Number.POSITIVE_INFINITY)

function share(columns: Demand[], total: number): number[] {
  const least = columns.reduce((sum, column) => sum + column.least, 0)
  const wanted = columns.reduce((sum, column) => sum + column.wanted, 0)
  if (least >= total)
    return squeeze(
      columns.map((column) => column.least),
      total,
    )
  if (wanted > total) {
    const part = (total - least) / (wanted - least)
    return columns.map((column) => column.least + (column.wanted - column.least) * part)
  }
  return columns.map((column) => (column.wanted / wanted) * total)
}

/** Something has to give: the columns of the widest words, never those that are narrow already. */
function squeeze(least: number[], total: number): number[] {
  const order = [...least].sort((a, b) => a - b)
  let rest = total
  let left = order.length
  for (const width of order) {
    if (width * left > rest) break
    rest -= width
    left--
  }
  const cap = left > 0 ? rest / left : total
  return least.map((width) => Math.min(width, cap))
}
