import type { Block, Text } from './block.ts'
import { heading, line, space, table } from './build.ts'
import { columnDemands } from './column-widths.ts'
import type { Register, RegisterColumn, RegisterValue } from './register.ts'
import { columnParts, pick, shownValue } from './register.ts'
import { tie } from './typography.ts'

/** Put by hand instead of what the system has counted: shown apart, with the reason. */
export type Corrected = { value: RegisterValue; comment: string }
export type SheetValue = RegisterValue | Corrected

export type SheetTable = {
  /** Above its head, where a sheet has several tables. */
  title?: string
  columns: RegisterColumn[]
  rows: SheetValue[][]
  /** As in a register: of a blank one. */
  lineHeight?: number
}

/** A sheet of a workbook; its title is the name of the sheet too. */
export type Sheet = { title: string; notes?: string[]; tables: SheetTable[] }

/** Several tables that leave as one file of a spreadsheet. */
export type Workbook = { sheets: Sheet[] }

/** A register is a workbook of one sheet. */
export const workbookOf = (book: Register | Workbook): Workbook => {
  if ('sheets' in book) return book
  const { title, notes, columns, rows, lineHeight } = book
  const table = { columns, rows, ...(lineHeight ? { lineHeight } : {}) }
  return { sheets: [{ title, ...(notes ? { notes } : {}), tables: [table] }] }
}

export const isCorrected = (value: SheetValue | undefined): value is Corrected =>
  typeof value === 'object' && value !== null

/** What a cell holds, whoever has put it there. */
export const heldValue = (value: SheetValue | undefined): RegisterValue =>
  isCorrected(value) ? value.value : (value ?? null)

/** A sheet as blocks of a paper `width` mm wide: its heading, tables one under another, what was put by hand. */
export const sheetBlocks = (sheet: Sheet, width: number, size = 10): Block[] => [
  heading(sheet.title, 2, 'left'),
  ...(sheet.notes ?? []).map((note) => line(note, { size, after: 3, keep: true })),
  ...sheet.tables.flatMap((one) => tableBlocks(one, width, size)),
]

function tableBlocks({ title, columns, rows }: SheetTable, width: number, size: number): Block[] {
  const header = columns.map((column) => tie(column.title))
  const cells = rows.map((row) => columns.map((column, i) => cellText(row[i], column)))
  const widths = columns.flatMap((column) => column.width ?? [])
  const sized = widths.length === columns.length
  const all = columns.map((_, i) => i)
  const parts = sized ? [all] : columnParts(columnDemands({ header, rows: cells }, size), width, 1)
  return [
    ...(title ? [line([{ t: title, b: true }], { size: size + 1, before: 6, after: 3, keep: true })] : []),
    ...parts.flatMap((part, i): Block[] => [
      ...(i > 0 ? [space(3)] : []),
      table(
        pick(header, part),
        cells.map((row) => pick(row, part)),
        {
          size,
          align: pick(columns, part).map(({ type = 'text' }) => (type === 'text' ? 'left' : 'center')),
          ...(sized ? { widths } : {}),
        },
      ),
    ]),
    ...correctedLines({ columns, rows }, size),
  ]
}

const cellText = (value: SheetValue | undefined, column: RegisterColumn): Text => {
  const text = shownValue(heldValue(value), column)
  return isCorrected(value) ? [{ t: `${text}*`, b: true }] : text
}

const correctedLines = ({ columns, rows }: SheetTable, size: number): Block[] =>
  rows.flatMap((row) =>
    columns.flatMap((column, i) => {
      const value = row[i]
      if (!isCorrected(value)) return []
      const where = `строка «${heldValue(row[0]) ?? ''}», графа «${column.title}»`
      const text = `* Изменено вручную, ${where}: ${value.comment.trim().replace(/\.$/u, '')}.`
      return [line(text, { size: size })]
    }),
  )
