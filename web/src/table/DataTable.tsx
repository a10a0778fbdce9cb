import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { BulkBar } from './BulkBar.tsx'
import { Cards } from './Cards.tsx'
import type { Column } from './column.ts'
import classes from './DataTable.module.css'
import { Grid } from './Grid.tsx'
import { PrintedRows } from './PrintedRows.tsx'
import { Toolbar } from './Toolbar.tsx'
import { usePrinting } from './use-printing.ts'
import { arranged, searchTexts, shownColumns, type TableView } from './view.ts'

export type DataTableProps<Row> = {
  /** What the table is called for a reader: «Наставляемые». */
  label: string
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** The first one says whose row it is; it stays at the left and is never hidden. */
  columns: readonly Column<Row>[]
  /** From `useTableView`. */
  view: TableView
  onView: (view: TableView) => void
  /** Keys of selected rows; without `onSelect` rows are not selected. */
  selected?: ReadonlySet<string>
  onSelect?: (selected: ReadonlySet<string>) => void
  /** Buttons of the bar that appears when rows are selected. */
  bulk?: (rows: readonly Row[]) => ReactNode
  /** Opens the card of a row. */
  onOpen?: (row: Row) => void
  openedKey?: string | undefined
  /** Buttons over the table, before «Столбцы». */
  actions?: ReactNode
  /** What is said when there are no rows at all. */
  empty: ReactNode
  /** What is said when the filters let nothing through. */
  nothing?: ReactNode
}

/** Rows of one kind as a spreadsheet; as cards on a phone. Thousands of rows cost as much as fifty. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, columns, view, onView, rowKey, selected, onSelect, bulk, actions, empty } = props
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const printing = usePrinting()
  const texts = useMemo(() => searchTexts(rows, columns), [rows, columns])
  // Typing in the search stays instant; the rows follow when there is time.
  const lookedAt = useDeferredValue(view)
  const shownRows = useMemo(() => arranged(rows, columns, lookedAt, texts), [rows, columns, lookedAt, texts])
  const shown = useMemo(() => shownColumns(columns, view), [columns, view])
  if (rows.length === 0) return empty
  const Rows = phone ? Cards : Grid
  return (
    <div className={classes.table}>
      <Toolbar
        columns={columns}
        view={view}
        onView={onView}
        shown={shownRows.length}
        total={rows.length}
        phone={phone}
      >
        {actions}
      </Toolbar>
      <Rows {...props} shownRows={shownRows} shownColumns={shown} />
      {printing && <PrintedRows {...props} shownRows={shownRows} shownColumns={shown} />}
      {onSelect && selected && selected.size > 0 && (
        <BulkBar count={selected.size} onClear={() => onSelect(new Set())}>
          {bulk?.(rows.filter((row) => selected.has(rowKey(row))))}
        </BulkBar>
      )}
    </div>
  )
}

export type ShownProps<Row> = DataTableProps<Row> & {
  /** Rows after filters, in order. */
  shownRows: readonly Row[]
  shownColumns: readonly Column<Row>[]
}
