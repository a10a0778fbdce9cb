import { type Reading, saysNothing } from '#values'
import type { GridRow } from './cells.ts'
import type { Column } from './columns.ts'
import type { Meaning } from './meanings.ts'
import type { Field, PersonValues, ReadPerson } from './person.ts'
import { type Problem, type ProblemCode, problemSentences } from './problems.ts'

/** A row on its way to a person: what is known of its table, and where its findings go. */
export type RowReading = {
  row: GridRow
  sheet: string
  columns: Column[]
  today: string
  person: ReadPerson
  problems: Problem[]
}

const LONGEST = 2000

/** Columns of a meaning that say something in this row. */
export function filledColumns({ row, columns }: RowReading, ...meanings: Meaning[]): Column[] {
  return columns
    .filter((column) => meanings.includes(column.meaning) && !saysNothing(row.texts[column.index] ?? ''))
    .sort((a, b) => (a.rank ?? 1) - (b.rank ?? 1))
}

/** The clean text of a cell, cut to what a field may hold. */
export function textIn(reading: RowReading, column: Column): string {
  const text = reading.row.texts[column.index] ?? ''
  if (text.length <= LONGEST) return text
  report(reading, 'text.too-long', column)
  return text.slice(0, LONGEST)
}

/** Keeps a value beside the text of its cell; the first column that has one wins. */
export function keep<F extends Field>(
  { person, row }: RowReading,
  field: F,
  value: PersonValues[F],
  column?: Column,
) {
  if (value === undefined || person.values[field] !== undefined) return
  person.values[field] = value
  person.origins[field] = column
    ? { column: column.index, title: column.title, original: row.texts[column.index] ?? '' }
    : { original: String(value) }
}

/** Keeps what was read and reports what was odd. */
export function settle<F extends Field>(
  reading: RowReading,
  field: F,
  { value, problem }: Reading<NonNullable<PersonValues[F]>, ProblemCode>,
  column: Column,
) {
  if (reading.person.values[field] !== undefined) return
  keep(reading, field, value, column)
  if (problem) report(reading, problem, column)
}

/** Notes an oddity of a cell, or of the whole row. */
export function report(
  { problems, sheet, row }: RowReading,
  code: ProblemCode,
  column?: Column,
  original?: string,
) {
  problems.push({
    sheet,
    row: row.number,
    column: column?.index,
    title: column?.title,
    code,
    severity: problemSentences[code][0],
    original: original ?? (column ? row.texts[column.index] : undefined),
  })
}
