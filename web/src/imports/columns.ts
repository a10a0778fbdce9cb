import { type ImportTable, type Meaning, notLoaded } from '@app/model/imports'

export type ImportColumn = ImportTable['columns'][number]

/** How far the machine believes its guess of a column. */
export type Belief = 'sure' | 'check' | 'left' | 'unclear'

// Below it the person should look, as the contract says.
const enough = 0.7

export function beliefIn({ meaning, confidence }: Pick<ImportColumn, 'meaning' | 'confidence'>): Belief {
  if (meaning === 'unknown') return 'unclear'
  if (notLoaded.has(meaning)) return 'left'
  return confidence >= enough ? 'sure' : 'check'
}

/** Tables of one shape that are understood alike: fifteen sheets of fifteen groups are one thing to look at. */
export type TableGroup = { key: string; tables: ImportTable[] }

export function tableGroups(tables: readonly ImportTable[]): TableGroup[] {
  const groups = Map.groupBy(
    tables,
    // Of two lists side by side the second begins farther to the right, which makes it no other list.
    ({ shape, columns }) =>
      [shape, ...columns.map(({ index, meaning }) => index - (columns[0]?.index ?? 0) + meaning)].join(' '),
  )
  return [...groups].map(([key, ofGroup]) => ({ key, tables: ofGroup }))
}

/** A whole name or the parts of one: without them a table is no list of people. */
const names: readonly Meaning[] = ['fullName', 'lastName', 'firstName', 'firstNamePatronymic']

/** Meanings that only one column of a table may have. */
const single: readonly Meaning[] = [...names, 'patronymic', 'bornOn', 'birthYear', 'sex']

/**
 * What columns mean once this one is chosen to mean that. A meaning that stands in another column already
 * changes places with it: surname and first name are put right by one choice.
 */
export function withMeaning(
  columns: readonly ImportColumn[],
  index: number,
  meaning: Meaning,
): Record<number, Meaning> {
  const before = columns.find((column) => column.index === index)?.meaning ?? 'ignore'
  const other = columns.find((column) => column.meaning === meaning && column.index !== index)
  return {
    [index]: meaning,
    ...(other && single.includes(meaning) ? { [other.index]: before } : {}),
  }
}

/** Whether a name is still known when the column means that. */
export function keepsName(columns: readonly ImportColumn[], index: number, meaning: Meaning): boolean {
  const chosen = withMeaning(columns, index, meaning)
  return columns.some((column) => names.includes(chosen[column.index] ?? column.meaning))
}

/**
 * The column from which the places of meanings are counted: of lists side by side each counts from its own
 * beginning, so that what is chosen for one is chosen for all of its shape.
 */
export function firstColumn(table: ImportTable, tables: readonly ImportTable[]): number {
  const beside = tables.filter(
    ({ sheet, headerRows }) => sheet === table.sheet && String(headerRows) === String(table.headerRows),
  )
  return beside.length > 1 ? (table.columns[0]?.index ?? 0) : 0
}

/** What is sent to the server for a choice in a table. */
export function chosenIn(
  table: ImportTable,
  tables: readonly ImportTable[],
  index: number,
  meaning: Meaning,
): { shape: string; meanings: Record<string, Meaning> } {
  const from = firstColumn(table, tables)
  const meanings = Object.entries(withMeaning(table.columns, index, meaning)).map(([at, one]) => [
    String(Number(at) - from),
    one,
  ])
  return { shape: table.shape, meanings: Object.fromEntries(meanings) }
}
