import { useState } from 'react'
import type { TableView } from './view.ts'

/**
 * How a person looks at a table: order and filters live while the window is open, chosen columns stay
 * on this device. Not in the address: what is searched for is often somebody's name.
 */
export function useTableView(name: string, start: TableView = {}) {
  const [view, setView] = useState<TableView>(() => ({
    ...start,
    ...read(sessionStorage, `table-view-${name}`),
    ...read(localStorage, `table-columns-${name}`),
  }))
  const change = (next: TableView) => {
    setView(next)
    const { columns, ...rest } = next
    write(sessionStorage, `table-view-${name}`, rest)
    write(localStorage, `table-columns-${name}`, { columns })
  }
  return [view, change] as const
}

function read(storage: Storage, key: string): TableView {
  try {
    const value: unknown = JSON.parse(storage.getItem(key) ?? '{}')
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

function write(storage: Storage, key: string, value: TableView) {
  try {
    storage.setItem(key, JSON.stringify(value))
  } catch {
    // Storage is full or switched off: the view lives until the page is closed.
  }
}
