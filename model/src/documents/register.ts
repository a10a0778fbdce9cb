import type { Block, Doc } from './block.ts'
import { textWidth, widePage } from './block.ts'
import { blank, centred, line, pageBreak, signature, table } from './build.ts'
import type { Demand } from './column-widths.ts'
import { columnDemands } from './column-widths.ts'
import { formatDate, isDate } from './dates.ts'
import { tie } from './typography.ts'

/** A register: printed as a table, saved as a spreadsheet. */
export type Register = {
  /** «Реестр наставнических пар (групп)» */
  title: string
  /** Organisation, period, date of printing: lines under the title. */
  notes?: string[]
  columns: RegisterColumn[]
  rows: RegisterValue[][]
  /** Who answers for it and signs it on paper: «Куратор программы наставничества». */
  signer?: string
  /** «А. С. Березина»; without a name there is a line to write it on. */
  signedBy?: string
  /** Of a blank one: the least height of a line in mm, to write by hand. */
  lineHeight?: number
}

export type RegisterColumn = {
  title: string
  /** `date` values are `yyyy-mm-dd`. */
  type?: 'text' | 'number' | 'date'
  /** On paper, relative to the others; the columns of a workbook are sized by what they hold. */
  width?: number
}

export type RegisterValue = string | number | null

/**
 * The register as pages across, columns sized by what they hold. One too wide for a sheet is printed in
 * parts: each begins with the first two columns, «№» and the name, and keeps the numbers of its columns.
 */
export function registerDocument(register: Register, size = 10): Doc {
  const { columns } = register
  // tied as the table will tie them: a word with a no-break space is wider, and parts are measured by it
  const header = columns.map((column) => tie(column.title))
  const rows = register.rows.map((row) => columns.map((column, i) => tie(shownValue(row[i] ?? null, column))))
  const parts = columnParts(columnDemands({ header, rows }, size), textWidth(widePage))
  const blocks = parts.flatMap((part, i): Block[] => [
    ...(i === 0 ? registerTitle(register) : [pageBreak]),
    ...(parts.length > 1 ? [line(partTitle(part, i === 0), { size: 11, align: 'right', keep: true })] : []),
    table(
      pick(header, part),
      rows.length ? rows.map((row) => pick(row, part)) : [[{ text: 'Записей нет', span: part.length }]],
      {
        size,
        ...(register.lineHeight ? { rowHeight: register.lineHeight } : {}),
        numbered: columns.length > 4 ? part.map((column) => column + 1) : false,
        align: pick(columns, part).map(({ type = 'text' }) => (type === 'text' ? 'left' : 'center')),
      },
    ),
  ])
  const signed = register.signer
    ? [signature(register.signer, register.signedBy || [blank(45)], { line: true })]
    : []
  return { title: register.title, page: widePage, numberFrom: 2, size: 12, blocks: [...blocks, ...signed] }
}

const registerTitle = ({ title, notes = [] }: Register): Block[] => [
  centred([{ t: title, b: true }], { size: 14, after: 4, keep: true }),
  ...notes.map((note) => centred(note, { size: 12, after: 2, keep: true })),
]

export const pick = <T>(items: readonly T[], places: readonly number[]): T[] =>
  places.flatMap((place) => (items[place] === undefined ? [] : [items[place]]))

// a part after the first repeats two columns, its own come after them
function partTitle(part: readonly number[], first: boolean): string {
  const [from, to] = [first ? 0 : (part[2] ?? 0), part.at(-1) ?? 0]
  return from === to ? `Графа ${to + 1}` : `Графы ${from + 1}–${to + 1}`
}

/** Columns part by part: as many as have room without breaking words, after the `keys` that each repeats. */
export function columnParts(demands: readonly Demand[], total: number, keys = 2): number[][] {
  const room = (part: number[]) => part.reduce((sum, column) => sum + (demands[column]?.least ?? 0), 0)
  const all = demands.map((_, column) => column)
  if (room(all) <= total) return [all]
  const key = all.slice(0, keys)
  const parts: number[][] = []
  let part = [...key]
  for (const column of all.slice(keys)) {
    if (part.length > key.length && room([...part, column]) > total) {
      parts.push(part)
      part = [...key]
    }
    part.push(column)
  }
  return [...parts, part]
}

/** A value as it is printed. */
export const shownValue = (value: RegisterValue, column: RegisterColumn): string => {
  if (value === null) return ''
  // a number is written with a comma; the workbook keeps it as a number
  if (typeof value === 'number') return String(value).replace('.', ',').replace(/^-/u, '\u2212')
  const text = String(value)
  return column.type === 'date' && isDate(text) ? formatDate(text, 'figures') : text
}
