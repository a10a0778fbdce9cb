import type { ReactNode } from 'react'

export type CellValue = string | number | boolean | null | undefined | readonly string[]

/** A choice of a cell: what is kept and what is shown. */
export type Choice = { value: string; label: string }

export type CellEdit<Row> = {
  /** What is typed: a line, a number, labels through commas, a day, or one of the given choices. */
  kind: 'text' | 'number' | 'tags' | 'date' | readonly Choice[]
  /** What the editor opens with: text, a number with a dot, ISO of a day, the value of a choice. */
  text: (row: Row) => string
  /** Writes it in the same shape; answers why it was refused, in words, and the text stays in the cell. */
  save: (row: Row, text: string) => Promise<string | undefined>
  /** Rows where this cell may not be edited. */
  can?: (row: Row) => boolean
}

export type Column<Row> = {
  key: string
  title: string
  /** What the column sorts, filters and is searched by; also shown when there is no `cell`. */
  value: (row: Row) => CellValue
  cell?: (row: Row) => ReactNode
  /** What is printed, where the value itself is not for people: a day in ISO. */
  print?: (row: Row) => string
  /** Pixels at least; wide windows stretch all columns alike. */
  width?: number
  /** Figures stand at the end of the cell. */
  end?: boolean
  /** Not shown until it is chosen. */
  hidden?: boolean
  /** Not shown in the card of a phone. */
  card?: false
  sort?: false
  /** How the column is filtered: by a part of the text (as a rule), by a list of its values, not at all. */
  filter?: 'text' | 'values' | false
  edit?: CellEdit<Row>
}

/** The value as one line of text: for search, for values of a filter, for a cell without a picture. */
export function textOf(value: CellValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return value.join(', ')
  return String(value)
}
