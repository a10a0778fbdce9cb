import type { Block, Text } from './block.ts'
import { heading, line, table } from './build.ts'
import type { Register, RegisterColumn, RegisterValue } from './register.ts'
import { shownValue } from './register.ts'

/** Put by hand instead of what the system has counted: shown apart, with the reason. */
export type Corrected = { value: RegisterValue; comment: string }
export type SheetValue = RegisterValue | Corrected

export type SheetTable = {
  /** Above its head, where a sheet has several tables. */
  title?: string
  columns: RegisterColumn[]
  rows: SheetValue[][]
}

/** A sheet of a workbook; its title is the name of the sheet too. */
export type Sheet = { title: string; notes?: string[]; tables: SheetTable[] }

/** Several tables that leave as one file of a spreadsheet. */
export type Workbook = { sheets: Sheet[] }

/** A register is a workbook of one sheet. */
export const workbookOf = (book: Register | Workbook): Workbook => {
  if ('sheets' in book) return book
  const { title, notes, columns, rows } = book
  return { sheets: [{ title, ...(notes ? { notes } : {}), tables: [{ columns, rows }] }] }
}

export const isCorrected = (value: SheetValue | undefined): value is Corrected =>
  typeof value === 'object' && value !== null

/** What a cell holds, whoever has put it there. */
export const heldValue = (value: SheetValue | undefined): RegisterValue =>
  isCorrected(value) ? value.value : (value ?? null)

/** A sheet as blocks of a paper: its heading, tables one under another, and what was put by hand. */
export const sheetBlocks = (sheet: Sheet, size = 11): Block[] => [
  heading(sheet.title, 2, 'left'),
  ...(sheet.notes ?? []).map((note) => line(note, { size, after: 3, keep: true })),
  ...sheet.tables.flatMap((one) => tableBlocks(one, size)),
]

function tableBlocks({ title, columns, rows }: SheetTable, size: number): Block[] {
  const cell = (value: SheetValue | undefined, column: RegisterColumn): Text => {
    const text = shownValue(heldValue(value), column)
    return isCorrected(value) ? [{ t: `${text}*`, b: true }] : text
  }
  return [
    ...(title ? [line([{ t: title, b: true }], { size, before: 4, after: 3, keep: true })] : []),
    table(
      columns.map((column) => column.title),
      rows.map((row) => columns.map((column, i) => cell(row[i], column))),
      {
        size: Math.max(10, size - 1),
        align: columns.map(({ type = 'text' }) => (type === 'text' ? 'left' : 'center')),
        ...widthsOf(columns),
      },
    ),
    ...correctedLines({ columns, rows }, size),
  ]
}

/** Widths are all of them or none: a table cannot be sized by half. */
const widthsOf = (columns: readonly RegisterColumn[]) => {
  const widths = columns.flatMap(({ width }) => width ?? [])
  return widths.length === columns.length ? { widths } : {}
}

const correctedLines = ({ columns, rows }: SheetTable, size: number): Block[] =>
  rows.flatMap((row) =>
    columns.flatMap((column, i) => {
      const value = row[i]
      if (!isCorrected(value)) return []
      const where = `строка «${heldValue(row[0]) ?? ''}», графа «${column.title}»`
      const text = `* Изменено вручную, ${where}: ${value.comment.trim().replace(/\.$/u, '')}.`
      return [line(text, { size: Math.max(10, size - 1) })]
    }),
  )
