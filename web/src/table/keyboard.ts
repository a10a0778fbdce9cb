/** A cell by its numbers; row −1 is the header. */
export type Cell = { row: number; column: number }

export type Press = { key: string; ctrl: boolean; shift: boolean; alt: boolean }

export type Grid = { rows: number; columns: number /** Rows of one screen. */; page: number }

/** The cell to which a key leads, or undefined when the key leads nowhere. */
export function cellAfter(cell: Cell, { key, ctrl, alt }: Press, grid: Grid): Cell | undefined {
  if (alt) return undefined
  const { row, column } = cell
  const lastRow = grid.rows - 1
  const lastColumn = grid.columns - 1
  const to = (r: number, c: number): Cell => ({
    row: Math.min(Math.max(r, -1), lastRow),
    column: Math.min(Math.max(c, 0), lastColumn),
  })
  switch (key) {
    case 'ArrowDown':
      return ctrl ? to(lastRow, column) : to(row + 1, column)
    case 'ArrowUp':
      return ctrl ? to(Math.min(0, lastRow), column) : to(row - 1, column)
    case 'ArrowRight':
      return ctrl ? to(row, lastColumn) : to(row, column + 1)
    case 'ArrowLeft':
      return ctrl ? to(row, 0) : to(row, column - 1)
    case 'Home':
      return ctrl ? to(Math.min(0, lastRow), 0) : to(row, 0)
    case 'End':
      return ctrl ? to(lastRow, lastColumn) : to(row, lastColumn)
    case 'PageDown':
      return to(row + grid.page, column)
    case 'PageUp':
      return row <= 0 ? to(row, column) : to(Math.max(0, row - grid.page), column)
    default:
      return undefined
  }
}

export type Deed = 'open' | 'edit' | 'type' | 'clear' | 'select' | 'select-all' | 'copy'

/** What a key does in a cell beside moving; `editable` says whether this cell may be edited. */
export function deedOf({ key, ctrl, alt, shift }: Press, editable: boolean): Deed | undefined {
  if (alt) return undefined
  if (ctrl) {
    // On a Russian keyboard the same keys give «ф» and «с».
    if (['a', 'A', 'ф', 'Ф'].includes(key)) return 'select-all'
    if (['c', 'C', 'с', 'С'].includes(key)) return 'copy'
    return undefined
  }
  if (key === ' ') return 'select'
  if (key === 'Enter') return editable && !shift ? 'edit' : 'open'
  if (!editable) return undefined
  if (key === 'F2') return 'edit'
  if (key === 'Delete' || key === 'Backspace') return 'clear'
  // A key that gives one sign begins the typing with it, as in a spreadsheet.
  return [...key].length === 1 ? 'type' : undefined
}

/** Where the work goes on after a cell was typed: Enter goes down, Tab to the next cell that is edited. */
export function cellAfterEditing(
  cell: Cell,
  { key, shift }: Press,
  grid: Grid,
  editable: (cell: Cell) => boolean,
): Cell {
  if (key !== 'Tab') {
    const row = cell.row + (shift ? -1 : 1)
    return row < 0 || row >= grid.rows ? cell : { row, column: cell.column }
  }
  const step = shift ? -1 : 1
  const total = grid.rows * grid.columns
  for (let at = cell.row * grid.columns + cell.column + step; at >= 0 && at < total; at += step) {
    const next = { row: Math.floor(at / grid.columns), column: at % grid.columns }
    if (editable(next)) return next
    // Two rows without an editable cell: none is near.
    if (Math.abs(next.row - cell.row) > 1) break
  }
  return cell
}

/** Numbers of rows from one to another, both included: what Shift selects. */
export function rowsBetween(one: number, other: number): number[] {
  const [from, to] = one < other ? [one, other] : [other, one]
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
