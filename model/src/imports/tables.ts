import { groupInTitle } from '#values'
import { type GridRow, gridOf, type Sheet } from './cells.ts'
import { type ChosenMeanings, type Column, columnsOf } from './columns.ts'
import { looksLikeData } from './contents.ts'
import { findHeaders, type Header } from './headers.ts'
import type { Meaning } from './meanings.ts'
import { kindOfRow, type RowKind } from './rows.ts'
import { shapeOf } from './shape.ts'

/** The meanings of columns that a person chose for tables of one shape. */
export type Mapping = { shape: string; meanings: ChosenMeanings }

/** A table of people on a sheet. A list without a header has no header rows. */
export type Table = {
  sheet: string
  headerRows: number[]
  columns: Column[]
  shape: string
  /** The class or group that stands above the table, and where it is said. */
  group?: { value: string; original: string }
  body: GridRow[]
}

const TITLE_ROWS = 10
const nameMeanings: Meaning[] = ['fullName', 'lastName', 'firstName', 'firstNamePatronymic']

/** The tables of people of one sheet, from above and from the left. */
export function findTables(sheet: Sheet, mappings: readonly Mapping[] = []): Table[] {
  const grid = gridOf(sheet)
  const headers = withoutRepeats(findHeaders(grid, sheet.merges ?? []))
  if (headers.length === 0) return headless(sheet, grid, mappings)
  const tables: Table[] = []
  headers.forEach((header, index) => {
    const body = grid.slice(header.last + 1, headers[index + 1]?.first ?? grid.length)
    const before = grid.slice(headers[index - 1] ? (headers[index - 1]?.last ?? 0) + 1 : 0, header.first)
    const headerRows = grid.slice(header.first, header.last + 1).map(({ number }) => number)
    for (const [from, to] of blocksOf(header.titles)) {
      const shape = shapeOf(header.titles.slice(from, to))
      const chosen = shifted(mappings.find((mapping) => mapping.shape === shape)?.meanings, from)
      const columns = columnsOf(
        header.titles,
        body,
        from,
        Math.max(to, widthOf(body, to, header.titles)),
        chosen,
      )
      const group = groupInHeader(columns) ?? groupAbove(before, tables.at(-1)?.columns, from, to)
      tables.push({ sheet: sheet.name, headerRows, columns, shape, group, body })
    }
  })
  return tables.filter(({ columns }) => columns.some(({ meaning }) => nameMeanings.includes(meaning)))
}

/** The columns of the first table of a sheet: what a person is shown to agree with or to change. */
export function guessColumns(sheet: Sheet): Pick<Table, 'headerRows' | 'columns' | 'shape'> | undefined {
  const [table] = findTables(sheet)
  return table && { headerRows: table.headerRows, columns: table.columns, shape: table.shape }
}

/** What each row of the table is. */
export function kindsOfRows({ body, columns, headerRows }: Table): RowKind[] {
  return body.map((row) => kindOfRow(row, columns, headerRows.length === 0))
}

/** A header printed again on the next page opens no new table. */
function withoutRepeats(headers: Header[]): Header[] {
  return headers.filter((header, index) => {
    const before = headers.slice(0, index).at(-1)
    return !before || shapeOf(before.titles) !== shapeOf(header.titles)
  })
}

/** A list without any header: its columns are known by what stands in them. */
function headless(sheet: Sheet, grid: GridRow[], mappings: readonly Mapping[]): Table[] {
  const at = strangeHeader(grid)
  const head = at < 0 ? undefined : grid[at]
  const titles = (head?.texts ?? []).map((text) => (text ? [text] : []))
  const body = grid.slice(at + 1)
  const width = Math.max(0, ...grid.map((row) => row.texts.length))
  // A title of one cell above the list says nothing about its columns.
  const lines = width > 1 ? body.filter((row) => row.texts.filter(Boolean).length > 1) : body
  const guess = columnsOf(titles, lines, 0, width)
  const shape = head
    ? shapeOf(titles)
    : `headless-${guess.map(({ index, meaning }) => `${index}${meaning}`).join('-')}`
  const chosen = mappings.find((mapping) => mapping.shape === shape)?.meanings
  const columns = chosen ? columnsOf(titles, lines, 0, width, chosen) : guess
  if (!columns.some(({ meaning }) => nameMeanings.includes(meaning))) return []
  const group = groupAbove(grid.slice(0, Math.max(at, 0)), undefined, 0, width)
  return [{ sheet: sheet.name, headerRows: head ? [head.number] : [], columns, shape, group, body }]
}

/** A header of words that the dictionary does not know: no data in it, and data in the rows below. */
function strangeHeader(grid: GridRow[]): number {
  const at = grid.slice(0, TITLE_ROWS).findIndex((row) => row.texts.filter(Boolean).length > 1)
  const below = grid.slice(at + 1, at + 1 + TITLE_ROWS)
  if (at < 0 || below.length === 0 || holdsData(grid[at])) return -1
  return below.filter(holdsData).length * 2 > below.length ? at : -1
}

function holdsData(row: GridRow | undefined): boolean {
  return row?.texts.some((text, column) => looksLikeData(text, row.cells[column])) ?? false
}

/** Two lists side by side: from column to column, the second not included. */
function blocksOf(titles: string[][]): [number, number][] {
  const keys = titles.map((path) => path.join(' ').toLowerCase())
  const starts = keys.flatMap((key, index) => (key && key === keys.find(Boolean) ? [index] : []))
  const first = starts[0] ?? 0
  if (starts.length < 2) return [[0, titles.length]]
  const pieces = starts.map((start, index) =>
    keys
      .slice(start, starts[index + 1])
      .join('|')
      .replace(/\|+$/, ''),
  )
  const alike = pieces.every((piece) => piece === pieces[0] && piece.includes('|'))
  if (!alike) return [[0, titles.length]]
  return starts.map((start, index) => [
    index === 0 ? Math.min(first, start) : start,
    starts[index + 1] ?? titles.length,
  ])
}

/** Columns of the body that stand to the right of the last title. */
function widthOf(body: GridRow[], to: number, titles: string[][]): number {
  return to < titles.length ? to : Math.max(to, ...body.map((row) => row.texts.length))
}

/** Meanings are remembered by their place in the table, so that the second of two lists side by side finds them. */
function shifted(meanings: ChosenMeanings | undefined, from: number): ChosenMeanings | undefined {
  if (!meanings || from === 0) return meanings
  return Object.fromEntries(
    Object.entries(meanings).map(([index, meaning]) => [Number(index) + from, meaning]),
  )
}

/** «Группа СТР-11, 1 курс» above the header; the nearest to it counts, of lists side by side its own. */
function groupAbove(
  rows: GridRow[],
  columns: Column[] | undefined,
  from: number,
  to: number,
): Table['group'] {
  for (const row of rows.slice(-TITLE_ROWS).reverse()) {
    const kind = columns ? kindOfRow(row, columns, false).kind : 'note'
    if (kind === 'person' || kind === 'nameless' || kind === 'continued') return undefined
    const own = row.texts.slice(from, to)
    for (const original of own.some(Boolean) ? own : row.texts) {
      const value = original ? groupInTitle(original) : undefined
      if (value) return { value, original }
    }
  }
  return undefined
}

/** The class as the title of the column of names: «№ | 8 «А» класс | Дата рождения». */
function groupInHeader(columns: Column[]): Table['group'] {
  const original = columns.find(({ meaning }) => nameMeanings.includes(meaning))?.title ?? ''
  const value = groupInTitle(original)
  return value ? { value, original } : undefined
}
