import type { RegisterColumn, RegisterValue, Sheet, SheetTable, Workbook } from '@app/model/documents'
import { heldValue, isCorrected, isDate, printable } from '@app/model/documents'
import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import { columnName, columnWidth, overSheet, points, rowHeight, sheetNames } from './xlsx-measure.ts'

const font = { name: 'Times New Roman', size: 11 }
const edge = { style: 'thin' as const }
const border = { top: edge, bottom: edge, left: edge, right: edge }
const wrap = { wrapText: true, vertical: 'top' as const }
const headStyle: CellStyle = {
  font: { ...font, bold: true },
  border,
  alignment: { wrapText: true, horizontal: 'center', vertical: 'center' },
}
/** A cell that was put by hand is seen at once. */
const markedFill = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'FFF2CC' } }

/** Every sheet: title, notes, tables one under another; a lone table has a head that stays in sight and a filter. */
export async function xlsxBytes({ sheets }: Workbook): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ title }) => title))
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet, i) => writeSheet(sheet, names[i] ?? '')),
    defaultFont: font,
  })
  return new Uint8Array(bytes)
}

/** A table with the row of the sheet on which its head stands. */
type Laid = { table: SheetTable; head: number; heads: string[]; rows: CellValue[][] }

function writeSheet(sheet: Sheet, name: string): WriteSheet {
  const laid: Laid[] = []
  const rows: CellValue[][] = [
    [printable(sheet.title)],
    ...(sheet.notes ?? []).map((note) => [printable(note)]),
    [],
  ]
  const cells = new Map<string, Partial<Cell>>()
  for (const table of sheet.tables) {
    if (laid.length) rows.push([])
    if (table.title) {
      cells.set(`${rows.length},0`, { style: { font: { ...font, bold: true } } })
      rows.push([printable(table.title)])
    }
    const one = layTable(table, rows.length)
    laid.push(one)
    rows.push(one.heads, ...one.rows)
  }
  const lone = laid.length === 1 ? laid[0] : undefined
  const columns = Math.max(0, ...laid.map(({ heads }) => heads.length))
  const measured = Array.from({ length: columns }, (_, i) => widthOf(laid, i, columns))
  const widths = lone?.table.lineHeight ? overSheet(measured) : measured
  if (lone) for (const [at, cell] of unframed(lone.head, columns)) cells.set(at, cell)
  for (const one of laid) styleTable(one, cells, !lone)
  cells.set('0,0', { style: { font: { ...font, size: 14, bold: true } } })
  return {
    name,
    columns: widths.map((width, i) => ({
      width,
      ...(lone ? { style: styleOf(lone.table.columns[i]) } : {}),
    })),
    rows,
    cells,
    rowDefs: new Map(laid.flatMap((one) => heightsOf(one, widths))),
    ...(lone ? lookOfLone(lone, columns) : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: columns > 5 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6 },
      ...(lone ? { printTitlesRow: `$${lone.head + 1}:$${lone.head + 1}` } : {}),
    },
  }
}

const layTable = (table: SheetTable, head: number): Laid => ({
  table,
  head,
  heads: table.columns.map((column) => printable(column.title)),
  rows: table.rows.map((row) => table.columns.map((column, i) => cellValue(heldValue(row[i]), column))),
})

const lookOfLone = ({ head, rows }: Laid, columns: number): Partial<WriteSheet> => ({
  freezePane: { rows: head + 1 },
  autoFilter: { range: `A${head + 1}:${columnName(Math.max(0, columns - 1))}${head + 1 + rows.length}` },
})

/** Heads, corrected cells, and every cell where the columns of the sheet cannot carry the style. */
function styleTable({ table, head, heads }: Laid, cells: Map<string, Partial<Cell>>, every: boolean) {
  heads.forEach((_, i) => {
    cells.set(`${head},${i}`, { style: headStyle })
  })
  table.rows.forEach((row, r) => {
    table.columns.forEach((column, c) => {
      const value = row[c]
      const marked = isCorrected(value)
      if (!marked && !every) return
      cells.set(`${head + 1 + r},${c}`, {
        style: { ...styleOf(column), ...(marked ? { fill: markedFill } : {}) },
        ...(marked ? { comment: { text: printable(`Изменено вручную: ${value.comment}`) } } : {}),
      })
    })
  })
}

const styleOf = (column: RegisterColumn | undefined): CellStyle => ({
  font,
  border,
  alignment: wrap,
  ...(column?.type === 'date' ? { numFmt: 'dd.mm.yyyy' } : {}),
})

// the style of a column would draw borders around the title too
const unframed = (head: number, columns: number): [string, Partial<Cell>][] =>
  Array.from({ length: head }, (_, row) =>
    Array.from({ length: columns }, (_, column): [string, Partial<Cell>] => [
      `${row},${column}`,
      { style: { font } },
    ]),
  ).flat()

const widthOf = (laid: readonly Laid[], i: number, columns: number) =>
  columnWidth(
    laid.flatMap(({ heads }) => heads[i] ?? []),
    laid.flatMap(({ rows }) => rows.map((row) => row[i] ?? null)),
    columns,
  )

const heightsOf = ({ table, head, heads, rows }: Laid, widths: readonly number[]) =>
  [heads, ...rows].map((row, i): [number, { height: number }] => [
    head + i,
    { height: Math.max(rowHeight(row, widths, i === 0), i > 0 ? points(table.lineHeight ?? 0) : 0) },
  ])

function cellValue(value: RegisterValue, column: RegisterColumn): CellValue {
  if (value === null || value === '') return null
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (column.type === 'date' && isDate(value)) return new Date(`${value}T00:00:00Z`)
  // a cell of Excel holds no more
  return printable(value).slice(0, 32_767)
}
