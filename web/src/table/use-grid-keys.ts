import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { textToEdit } from './cell-text.ts'
import { textOf } from './column.ts'
import type { ShownProps } from './DataTable.tsx'
import { type Cell, cellAfter, cellAfterEditing, deedOf, type Press, rowsBetween } from './keyboard.ts'
import { useDrafts } from './use-drafts.ts'

export type Editing = Cell & { start: string }

type Options<Row> = ShownProps<Row> & {
  scroller: RefObject<HTMLDivElement | null>
  /** How many columns stand before those of the rows: one with check boxes, or none. */
  checks: number
  lineHeight: number
}

/** The focus inside the table, editing and selecting; one Tab stop for the whole of it. */
export function useGridKeys<Row>(options: Options<Row>) {
  const {
    shownRows: rows,
    shownColumns: columns,
    rowKey,
    selected,
    onSelect,
    onOpen,
    scroller,
    checks,
  } = options
  const [wanted, setWanted] = useState<Cell>({ row: 0, column: checks })
  const [editing, setEditing] = useState<Editing>()
  const { drafts, save, forget } = useDrafts<Row>()
  const focusDue = useRef(false)
  const selectedFrom = useRef<number>(undefined)

  const lastColumn = columns.length + checks - 1
  // Filters may have taken rows away from under the focus.
  const active = { row: Math.min(wanted.row, rows.length - 1), column: Math.min(wanted.column, lastColumn) }

  useLayoutEffect(() => {
    if (!focusDue.current || editing) return
    focusDue.current = false
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-cell="${active.row}:${active.column}"]`)
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const go = (cell: Cell) => {
    focusDue.current = true
    setWanted(cell)
  }
  const columnAt = (cell: Cell) => columns[cell.column - checks]
  const editAt = (cell: Cell) => {
    const row = rows[cell.row]
    const edit = columnAt(cell)?.edit
    return row !== undefined && edit && (edit.can?.(row) ?? true)
      ? { row, edit, id: draftId(row, cell) }
      : undefined
  }
  const draftId = (row: Row, cell: Cell) => `${rowKey(row)}:${columnAt(cell)?.key}`

  const startEditing = (cell: Cell, start?: string) => {
    const found = editAt(cell)
    if (!found) return
    const { row, edit, id } = found
    setWanted(cell)
    setEditing({ ...cell, start: start ?? drafts.get(id)?.text ?? textToEdit(edit, row) })
  }

  /** Selects one row, or with Shift all from the last one selected. */
  const check = (index: number, range: boolean) => {
    if (!onSelect) return
    const from = range ? (selectedFrom.current ?? index) : index
    const keys = rowsBetween(from, index).flatMap((i) => (rows[i] === undefined ? [] : [rowKey(rows[i])]))
    const next = new Set(selected)
    const key = keys.length === 1 ? keys[0] : undefined
    if (key !== undefined && next.has(key)) next.delete(key)
    else for (const one of keys) next.add(one)
    selectedFrom.current = index
    onSelect(next)
  }

  const onKeyDown = (event: React.KeyboardEvent) => {
    const press: Press = {
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      alt: event.altKey,
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / options.lineHeight) - 2)
    const next = cellAfter(active, press, { rows: rows.length, columns: lastColumn + 1, page })
    if (next) {
      event.preventDefault()
      if (press.shift && next.row !== active.row && active.row >= 0 && onSelect) check(next.row, true)
      return go(next)
    }
    const row = rows[active.row]
    // In the header Enter and Space press the button itself; Alt with an arrow opens the filter.
    if (row === undefined) {
      if (press.alt && press.key === 'ArrowDown') filterButton(event)?.click()
      return
    }
    const deed = deedOf(press, editAt(active) !== undefined)
    if (!deed || (deed === 'copy' && String(getSelection()))) return
    event.preventDefault()
    if (deed === 'open') onOpen?.(row)
    if (deed === 'edit') startEditing(active)
    if (deed === 'type') startEditing(active, press.key)
    if (deed === 'clear') startEditing(active, '')
    if (deed === 'select') check(active.row, press.shift)
    if (deed === 'select-all') onSelect?.(new Set(rows.map(rowKey)))
    if (deed === 'copy') copy(textOf(columnAt(active)?.value(row)))
  }

  return {
    active,
    editing,
    drafts,
    onKeyDown,
    onFocus: (event: React.FocusEvent) => {
      const [row, column] = (event.target.getAttribute('data-cell') ?? '').split(':').map(Number)
      if (row !== undefined && column !== undefined) setWanted({ row, column })
    },
    onCellClick: (cell: Cell) => {
      const row = rows[cell.row]
      // A click into a cell that may be edited only takes the focus there.
      if (row !== undefined && !editAt(cell)) onOpen?.(row)
    },
    onCellDoubleClick: (cell: Cell) => startEditing(cell),
    onCheck: check,
    onSave: (text: string, press?: Press) => {
      if (!editing) return
      const found = editAt(editing)
      setEditing(undefined)
      if (found) void save(found.id, found.edit, found.row, text)
      const grid = { rows: rows.length, columns: lastColumn + 1, page: 1 }
      if (press) go(cellAfterEditing(editing, press, grid, (cell) => editAt(cell) !== undefined))
    },
    onCancel: () => {
      if (!editing) return
      const found = editAt(editing)
      if (found) forget(found.id)
      setEditing(undefined)
      go(editing)
    },
  }
}

const filterButton = (event: React.KeyboardEvent) =>
  (event.target as HTMLElement).closest('[role="columnheader"]')?.querySelector<HTMLElement>('[data-filter]')

function copy(text: string) {
  void navigator.clipboard?.writeText(text).catch(() => {
    // The browser did not let us; the person sees that nothing was pasted.
  })
}
