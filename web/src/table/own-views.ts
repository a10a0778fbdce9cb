import type { TableView } from './view.ts'

/** A view under a name: how the rows are narrowed and ordered. */
export type NamedView = { title: string; view: TableView }

const key = (name: string) => `table-own-views-${name}`

/** Views that the person has saved on this device. */
export function readOwnViews(name: string): NamedView[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key(name)) ?? '[]')
    return Array.isArray(value) ? value.filter(isNamedView) : []
  } catch {
    return []
  }
}

export function writeOwnViews(name: string, views: readonly NamedView[]): void {
  try {
    localStorage.setItem(key(name), JSON.stringify(views))
  } catch {
    // Storage is full or switched off: the view lives until the page is closed.
  }
}

const isNamedView = (value: unknown): value is NamedView =>
  typeof value === 'object' && value !== null && 'title' in value && 'view' in value

/** Whether two views show the same rows in the same order; columns do not matter. */
export function sameRows(one: TableView, other: TableView): boolean {
  const plain = ({ find, sort, filters }: TableView) => {
    const wanted = Object.entries(filters ?? {}).filter(([, value]) => value.length > 0)
    return JSON.stringify([find?.trim() ?? '', sort ?? '', wanted.sort(([a], [b]) => (a < b ? -1 : 1))])
  }
  return plain(one) === plain(other)
}
