import { type CellValue, type Column, textOf } from './column.ts'

/** How a person looks at a table at the moment. */
export type TableView = {
  /** Words that must all be found in a row. */
  find?: string
  /** Key of a column; a minus before it turns the order. */
  sort?: string
  /** By key of a column: a part of the text, or a list of its values. */
  filters?: Record<string, string | readonly string[]>
  /** Keys of shown columns in their order; absent means as the table comes. */
  columns?: readonly string[]
}

/** ё is е and the case does not matter, as people type. */
export const folded = (text: string) => text.toLowerCase().replaceAll('ё', 'е')

/** Columns that are shown; the first one always is: it says whose row it is. */
export function shownColumns<Row>(columns: readonly Column<Row>[], view: TableView): Column<Row>[] {
  const chosen = view.columns
  if (!chosen) return columns.filter((column, i) => i === 0 || !column.hidden)
  const kept = chosen
    .map((key) => columns.find((column) => column.key === key))
    .filter((c) => c !== undefined)
  const [first] = columns
  return first && !kept.includes(first) ? [first, ...kept] : kept
}

/** Text of every row by which it is searched; made once for a set of rows. */
export const searchTexts = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string[] =>
  rows.map((row) => folded(columns.map((column) => textOf(column.value(row))).join('\n')))

/** Rows that the view lets through, in its order. `texts` are those of `searchTexts`. */
export function arranged<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  view: TableView,
  texts: readonly string[],
): Row[] {
  const words = folded(view.find ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const tests = Object.entries(view.filters ?? {}).flatMap(([key, wanted]) => {
    const column = columns.find((one) => one.key === key)
    return column ? [(row: Row) => passes(column.value(row), wanted)] : []
  })
  const passed = rows.filter(
    (row, i) => words.every((word) => texts[i]?.includes(word)) && tests.every((test) => test(row)),
  )
  return sorted(passed, columns, view.sort)
}

function passes(value: CellValue, wanted: string | readonly string[]): boolean {
  if (typeof wanted === 'string') return folded(textOf(value)).includes(folded(wanted.trim()))
  if (wanted.length === 0) return true
  const own = Array.isArray(value) && value.length > 0 ? value.map(String) : [textOf(value as CellValue)]
  return own.some((one) => wanted.includes(one))
}

/** Numbers inside words count as numbers: «8А» stands before «10А». */
const collator = new Intl.Collator('ru', { numeric: true, sensitivity: 'base' })

function sorted<Row>(rows: Row[], columns: readonly Column<Row>[], sort: string | undefined): Row[] {
  const column = columns.find((one) => one.key === sort?.replace(/^-/, ''))
  if (!column || !sort) return rows
  const turn = sort.startsWith('-') ? -1 : 1
  return rows
    .map((row, i) => ({ row, i, value: column.value(row) }))
    .sort((a, b) => {
      const [noA, noB] = [isEmpty(a.value), isEmpty(b.value)]
      // Rows without a value stay last in both orders: nobody looks for them by sorting.
      if (noA || noB) return Number(noA) - Number(noB) || a.i - b.i
      return turn * compare(a.value, b.value) || a.i - b.i
    })
    .map(({ row }) => row)
}

const isEmpty = (value: CellValue) => textOf(value) === ''

function compare(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b)
  return collator.compare(textOf(a), textOf(b))
}

/** The order after one more click on the title: up, down, as the rows came. */
export function nextSort(sort: string | undefined, key: string): string | undefined {
  if (sort === key) return `-${key}`
  return sort === `-${key}` ? undefined : key
}

/** Different values of a column with how many rows have each, for the list of its filter. */
export function valuesOf<Row>(rows: readonly Row[], column: Column<Row>): { value: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const value = column.value(row)
    for (const one of Array.isArray(value) && value.length > 0 ? value : [textOf(value as CellValue)]) {
      counts.set(String(one), (counts.get(String(one)) ?? 0) + 1)
    }
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => collator.compare(a.value, b.value))
}
