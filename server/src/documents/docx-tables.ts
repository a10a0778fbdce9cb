import type { Block, Cell, Text } from '@app/model/documents'
import { isCell, plain } from '@app/model/documents'
import type { ITableCellBorders } from 'docx'
import {
  BorderStyle,
  HeightRule,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { alignment, half, paragraph, textRuns, twips } from './docx-text.ts'
import { columnNumbers } from './prepare.ts'

type TableBlock = Extract<Block, { k: 'table' }> & { joins?: boolean }

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
export const noBorders = { top: none, bottom: none, left: none, right: none }
export const allBorders = { top: thin, bottom: thin, left: thin, right: thin }
const noTableBorders = { ...noBorders, insideHorizontal: none, insideVertical: none }
const tableBorders = { ...allBorders, insideHorizontal: thin, insideVertical: thin }

/** A table of data: head row on every page, rows that do not split. */
export function dataTable(block: TableBlock): Table {
  const widths = (block.widths ?? []).map(twips)
  const size = block.size ?? 12
  const headed = block.header.some(Boolean)
  const numbers = columnNumbers(block)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: block.plain ? noTableBorders : tableBorders,
    margins: { left: 85, right: 85, top: 40, bottom: 40, marginUnitType: WidthType.DXA },
    rows: [
      ...(headed ? [headRow(block.header, widths, size)] : []),
      ...(headed && numbers.length ? [headRow(numbers.map(String), widths, size - 2, false)] : []),
      ...block.rows.map((row) => dataRow(row, block, widths, size)),
    ],
  })
}

function headRow(titles: string[], widths: number[], size: number, bold = true): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: titles.map(
      (title, i) =>
        new TableCell({
          width: { size: widths[i] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [
            new Paragraph({
              style: bold ? 'TableHead' : 'TableText',
              alignment: alignment.center,
              keepNext: true,
              children: textRuns(title, size, { size }),
            }),
          ],
        }),
    ),
  })
}

function dataRow(
  row: TableBlock['rows'][number],
  block: TableBlock,
  widths: number[],
  size: number,
): TableRow {
  const tall = row.some((cell) => plain(isCell(cell) ? cell.text : cell).length > 2000)
  let column = 0
  return new TableRow({
    cantSplit: !tall,
    ...(block.rowHeight ? { height: { value: twips(block.rowHeight), rule: HeightRule.ATLEAST } } : {}),
    children: row.map((cell) => {
      const at = column
      column += isCell(cell) ? (cell.span ?? 1) : 1
      return dataCell(cell, { at, block, widths, size })
    }),
  })
}

type Place = { at: number; block: TableBlock; widths: number[]; size: number }

function dataCell(cell: Text | Cell, { at, block, widths, size }: Place): TableCell {
  const { text, span = 1, rows = 1, align = block.align?.[at] }: Cell = isCell(cell) ? cell : { text: cell }
  const width = widths.slice(at, at + span).reduce((sum, part) => sum + part, 0)
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(rows > 1 ? { rowSpan: rows } : {}),
    ...(block.rowHeight ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: [
      new Paragraph({
        style: 'TableText',
        ...(block.joins ? { keepNext: true } : {}),
        ...(align ? { alignment: alignment[align] } : {}),
        children: textRuns(text, size, size === 12 ? {} : { size }),
      }),
    ],
  })
}

export type Column = {
  width: number
  children: (Paragraph | Table)[]
  borders?: ITableCellBorders
  bottom?: boolean
  center?: boolean
}

/** Things side by side, in a table without lines; widths in mm. */
export function columns(rows: Column[][], look: { heights?: number[]; exact?: boolean } = {}): Table {
  const widths = (rows[0] ?? []).map((column) => twips(column.width))
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: noTableBorders,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      (row, i) =>
        new TableRow({
          cantSplit: true,
          ...(look.heights
            ? { height: { value: twips(look.heights[i] ?? 0), rule: HeightRule.ATLEAST } }
            : {}),
          children: row.map((column) => sideCell(column)),
        }),
    ),
  })
}

const sideCell = (column: Column) =>
  new TableCell({
    width: { size: twips(column.width), type: WidthType.DXA },
    borders: column.borders ?? noBorders,
    ...(column.bottom ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
    ...(column.center ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: column.children.length ? column.children : [new Paragraph({ children: [] })],
  })

/** A small paragraph that keeps tables apart. */
export const gapAfterTable = (points = 2, keepNext = false) =>
  paragraph('', points, { style: 'Gap', run: { size: half(points) }, ...(keepNext ? { keepNext } : {}) })

/** The same before a table: what introduces it stays on its page. */
export const gapBeforeTable = () => paragraph('', 2, { style: 'Gap', keepNext: true })

/** Next page; what is left of the paragraph there is too small to be seen. */
export const pageBreak = () => new Paragraph({ style: 'Gap', children: [new PageBreak()] })

export const underline: ITableCellBorders = { ...noBorders, bottom: thin }
