import type { Block, Cell, Placed, Text } from '@app/model/documents'
import { isCell, placed, plain } from '@app/model/documents'
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
import { headsRows, heldRows } from './table-rows.ts'

type TableBlock = Extract<Block, { k: 'table' }>

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
export const noBorders = { top: none, bottom: none, left: none, right: none }
export const allBorders = { top: thin, bottom: thin, left: thin, right: thin }
const noTableBorders = { ...noBorders, insideHorizontal: none, insideVertical: none }
const tableBorders = { ...allBorders, insideHorizontal: thin, insideVertical: thin }

/** A table of data: head row on every page, rows that do not split. */
export function dataTable(block: TableBlock, leads = false): Table {
  const widths = (block.widths ?? []).map(twips)
  const size = block.size ?? 12
  const headed = block.header.some(Boolean)
  const numbers = columnNumbers(block)
  const places = placed(block.rows)
  const held = heldRows(places)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: block.plain ? noTableBorders : tableBorders,
    margins: { left: 85, right: 85, top: 40, bottom: 40, marginUnitType: WidthType.DXA },
    rows: [
      ...(headed ? [headRow(block.header, widths, size)] : []),
      ...(headed && numbers.length ? [headRow(numbers.map(String), widths, size - 2, false)] : []),
      ...places.map((row, i) =>
        dataRow(row, {
          block,
          widths,
          size,
          keep: headsRows(block, i) || held[i] === true || (leads && i === block.rows.length - 1),
        }),
      ),
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

type Look = { block: TableBlock; widths: number[]; size: number; keep: boolean }

function dataRow(row: Placed[], look: Look): TableRow {
  const { block } = look
  const tall = row.some(({ cell }) => plain(isCell(cell) ? cell.text : cell).length > 2000)
  return new TableRow({
    cantSplit: !tall,
    ...(block.rowHeight ? { height: { value: twips(block.rowHeight), rule: HeightRule.ATLEAST } } : {}),
    children: row.map(({ cell, column }) => dataCell(cell, { at: column, ...look })),
  })
}

type Place = Look & { at: number }

function dataCell(cell: Text | Cell, { at, block, widths, size, keep }: Place): TableCell {
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
        ...(keep ? { keepNext: true } : {}),
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
export const gapAfterTable = (points = 2) =>
  paragraph('', points, { style: 'Gap', run: { size: half(points) } })

/** The same before a table: what introduces it stays on its page. */
export const gapBeforeTable = (points = 2) =>
  paragraph('', points, { style: 'Gap', keepNext: true, run: { size: half(points) } })

/** Next page; what is left of the paragraph there is too small to be seen. */
export const pageBreak = () => new Paragraph({ style: 'Gap', children: [new PageBreak()] })

export const underline: ITableCellBorders = { ...noBorders, bottom: thin }
