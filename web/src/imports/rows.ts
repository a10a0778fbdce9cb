import type { Import, ImportPlan, ImportRow, RowState } from '@app/model/imports'

/** States in the order of the counters. */
export const rowStates = [
  'new',
  'changed',
  'same',
  'duplicate',
  'doubtful',
  'wrong',
] as const satisfies RowState[]

/** Rows of a file are known by their sheet and number. */
export const keyOf = ({ sheet, row }: { sheet: string; row: number }) => `${row}|${sheet}`

/** A row of the table. Lists side by side put two people into one row of the file: `id` tells them apart. */
export type ListRow = ImportRow & { id: string; twin: boolean }

export function listRows(rows: readonly ImportRow[]): ListRow[] {
  const sameRow = Map.groupBy(rows, keyOf)
  return rows.map((row) => {
    const key = keyOf(row)
    const all = sameRow.get(key) ?? []
    const twin = all.length > 1
    return { ...row, id: twin ? `${key}|${all.indexOf(row)}` : key, twin }
  })
}

/** Without cells a row says nobody's name or repeats another. What is mended in one of twins would befall both. */
export const isMendable = (row: ImportRow & { twin?: boolean }): boolean => row.cells.length > 0 && !row.twin

/** Whether a person decides if the row is loaded. A card that is the same already has nothing to load. */
export const isChosen = (row: ImportRow): boolean => row.cells.length > 0 && row.state !== 'same'

/** What «Загрузить» will do, counted from the rows that are chosen. */
export type Summary = {
  load: number
  fresh: number
  changed: number
  /** Loaded as they are, though somebody should look. */
  doubtful: number
  /** Loaded without the value that cannot be read. */
  withoutValue: number
  mentees: number
  mentors: number
  /** Not loaded: waiting to be mended, or not marked. What is the same or repeated is no loss. */
  wrong: number
  setAside: number
}

export function summaryOf({ rows, plan }: Pick<Import, 'rows' | 'plan'>): Summary {
  const count = (test: (row: ImportRow) => boolean) => rows.filter(test).length
  // A doubtful row with something to change belongs to a card that is there already.
  const known = (row: ImportRow) => row.state === 'changed' || row.changes.length > 0
  return {
    load: count((row) => row.load),
    fresh: count((row) => row.load && row.state === 'new'),
    changed: count((row) => row.load && row.state !== 'wrong' && known(row)),
    doubtful: count((row) => row.load && row.state === 'doubtful' && !known(row)),
    withoutValue: count((row) => row.load && row.state === 'wrong'),
    mentees: count((row) => row.load && joins(row, plan, 'mentee')),
    mentors: count((row) => row.load && joins(row, plan, 'mentor')),
    wrong: count((row) => !row.load && row.state === 'wrong'),
    setAside: count((row) => !row.load && ['new', 'changed', 'doubtful'].includes(row.state)),
  }
}

/** Whether the row stands in the base afterwards. */
function joins(row: ImportRow, plan: ImportPlan, role: 'mentee' | 'mentor'): boolean {
  const choice = role === 'mentee' ? plan.mentees : plan.mentors
  if (choice === 'all') return true
  const field = role === 'mentee' ? 'request' : 'competencies'
  return choice !== 'none' && row.cells.some((cell) => cell.field === field && cell.value !== '')
}

/** The list as it will be once these rows are (not) loaded: shown at once, before the server has answered. */
export function withChoice(one: Import, keys: ReadonlySet<string>, load: boolean): Import {
  const rows = one.rows.map((row) => (keys.has(keyOf(row)) && isChosen(row) ? { ...row, load } : row))
  return { ...one, rows, willLoad: rows.filter((row) => row.load).length }
}

/** Rows that hold no person. A row with everything but a name stands among the errors already. */
export function skippedRows({ rows, skipped }: Pick<Import, 'rows' | 'skipped'>): Import['skipped'] {
  const known = new Set(rows.map(keyOf))
  return skipped.filter((row) => !known.has(keyOf(row)))
}

/** The next row after this one that has a remark, and the first of all behind the last. */
export function nextWithRemark(rows: readonly ListRow[], id: string): ListRow | undefined {
  const at = rows.findIndex((row) => row.id === id)
  const turned = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))]
  return turned.find((row) => row.problems.length > 0 && isMendable(row))
}

/** Whom a plan puts nowhere, because the list has no such column. */
export function planRemarks({
  plan,
  tables,
}: Pick<Import, 'plan' | 'tables'>): ('request' | 'competencies')[] {
  const has = (meaning: string) =>
    tables.some((table) => table.columns.some((column) => column.meaning === meaning))
  return [
    ...(plan.mentees === 'with-request' && !has('request') ? (['request'] as const) : []),
    ...(plan.mentors === 'with-competencies' && !has('competencies') ? (['competencies'] as const) : []),
  ]
}
