import type { Block, Doc } from './block.ts'
import { widePage } from './block.ts'
import { centred, table } from './build.ts'
import { formatDate, isDate } from './dates.ts'

/** A register: printed as a table, saved as a spreadsheet. */
export type Register = {
  /** «Реестр наставнических пар (групп)» */
  title: string
  /** Organisation, period, date of printing: lines under the title. */
  notes?: string[]
  columns: RegisterColumn[]
  rows: RegisterValue[][]
}

export type RegisterColumn = {
  title: string
  /** `date` values are `yyyy-mm-dd`. */
  type?: 'text' | 'number' | 'date'
}

export type RegisterValue = string | number | null

/** The register as pages: landscape, columns sized by what they hold. */
export function registerDocument(register: Register, size = 10): Doc {
  const blocks: Block[] = [
    centred([{ t: register.title, b: true }], { size: 14, after: 4, keep: true }),
    ...(register.notes ?? []).map((note) => centred(note, { size: 12, after: 2, keep: true })),
    table(
      register.columns.map((column) => column.title),
      register.rows.map((row) => register.columns.map((column, i) => shown(row[i] ?? null, column))),
      {
        size,
        numbered: register.columns.length > 4,
        align: register.columns.map((column) => (column.type && column.type !== 'text' ? 'center' : 'left')),
      },
    ),
  ]
  return { title: register.title, page: widePage, numberFrom: 2, size: 12, blocks }
}

const shown = (value: RegisterValue, column: RegisterColumn): string => {
  if (value === null) return ''
  const text = String(value)
  return column.type === 'date' && isDate(text) ? formatDate(text, 'figures') : text
}
