import type { Block, Cell, Placed, Text } from '@app/model/documents'
import { isCell } from '@app/model/documents'

type Table = Extract<Block, { k: 'table' }>

/**
 * Rows that fill the columns exactly: a missing cell is empty, an extra one is dropped, a cell joined
 * downwards ends with the table. One wrong row would push all that follow out of line.
 */
export function squaredRows(table: Table): Table['rows'] {
  const columns = Math.max(1, table.header.length)
  const joined = table.rows.some((row) => row.some(isCell))
  const busy: number[] = Array(columns).fill(0)
  return table.rows.map((row, index) => {
    const free = busy.flatMap((left, column) => (left > 0 ? [] : [column]))
    const kept: (Text | Cell)[] = []
    let at = 0
    for (const cell of row) {
      if (at >= free.length) break
      const column = free[at] as number
      const { span, rows } = fitted(cell, free, at, table.rows.length - index)
      for (let i = 0; i < span; i++) busy[column + i] = rows
      at += span
      kept.push(joined ? asCell(cell, span, rows, table.align?.[column]) : cell)
    }
    for (; at < free.length; at++) {
      busy[free[at] as number] = 1
      kept.push('')
    }
    for (let i = 0; i < columns; i++) busy[i] = Math.max(0, (busy[i] as number) - 1)
    return kept
  })
}

/** Whether a row across the whole table heads the rows below it: the name of a stage, a group of people. */
export const headsRows = (table: Pick<Table, 'header' | 'rows'>, index: number): boolean => {
  const [cell, ...others] = table.rows[index] ?? []
  const across = cell !== undefined && isCell(cell) && (cell.span ?? 1) >= Math.max(2, table.header.length)
  return across && others.length === 0 && index < table.rows.length - 1
}

/** A group of so many rows stands on one page, a longer one goes on between its rows. */
const mostTogether = 6

export const isTogether = (rows = 1): boolean => rows > 1 && rows <= mostTogether

/** For each row, whether the next one is of the same short group. */
export function heldRows(places: readonly (readonly Placed[])[]): boolean[] {
  let left = 0
  return places.map((row) => {
    const joined = row.map(({ rows }) => rows).filter(isTogether)
    left = Math.max(left - 1, 0, ...joined.map((rows) => rows - 1))
    return left > 0
  })
}

// a cell may join only neighbouring free columns and the rows that are left
function fitted(cell: Text | Cell, free: number[], at: number, rowsLeft: number) {
  const wish: Partial<Cell> = isCell(cell) ? cell : {}
  const column = free[at] as number
  let span = 1
  while (span < (wish.span ?? 1) && free[at + span] === column + span) span++
  return { span, rows: Math.max(1, Math.min(wish.rows ?? 1, rowsLeft)) }
}

const asCell = (cell: Text | Cell, span: number, rows: number, align: Cell['align']): Cell => ({
  ...(align ? { align } : {}),
  ...(isCell(cell) ? cell : { text: cell }),
  span,
  rows,
})
