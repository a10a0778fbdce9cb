// biome-ignore-all lint/a11y/useSemanticElements: a real table cannot lay out rows one by one; roles say the same to readers.
import { useLingui } from '@lingui/react/macro'
import { Checkbox } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { ColumnFilter } from './ColumnFilter.tsx'
import classes from './DataTable.module.css'
import type { ShownProps } from './DataTable.tsx'
import { nextSort } from './view.ts'

type Props<Row> = ShownProps<Row> & { checks: number; activeColumn: number | undefined }

/** Titles of columns: a click sorts, the funnel filters, the box selects all that is shown. */
export function GridHeader<Row>(props: Props<Row>) {
  const { rows, shownRows, shownColumns, view, onView, checks, activeColumn, selected, onSelect, rowKey } =
    props
  const { t } = useLingui()
  const stop = (column: number) => (activeColumn === column ? 0 : -1)
  const count = shownRows.filter((row) => selected?.has(rowKey(row))).length
  const all = count > 0 && count === shownRows.length

  const want = (key: string, wanted: string | readonly string[] | undefined) => {
    const { [key]: _, ...rest } = view.filters ?? {}
    onView({
      ...view,
      filters: wanted === undefined || wanted.length === 0 ? rest : { ...rest, [key]: wanted },
    })
  }
  return (
    <div role="rowgroup" className={classes.head}>
      {/* biome-ignore lint/a11y/useFocusableInteractive: the cells of a row take the focus, not the row. */}
      <div role="row" aria-rowindex={1} className={classes.row}>
        {checks > 0 && (
          // biome-ignore lint/a11y/useFocusableInteractive: its check box takes the focus.
          <div role="columnheader" aria-colindex={1} className={classes.check}>
            <Checkbox
              size="xs"
              tabIndex={stop(0)}
              data-cell="-1:0"
              aria-label={t`Выбрать все показанные`}
              checked={all}
              indeterminate={count > 0 && !all}
              onChange={() => onSelect?.(all ? new Set() : new Set(shownRows.map(rowKey)))}
            />
          </div>
        )}
        {shownColumns.map((column, i) => {
          const at = i + checks
          const order =
            view.sort === column.key ? 'ascending' : view.sort === `-${column.key}` ? 'descending' : 'none'
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: its button takes the focus.
            <div
              key={column.key}
              role="columnheader"
              aria-colindex={at + 1}
              aria-sort={column.sort === false ? undefined : order}
              className={classes.cell}
              data-first={i === 0 || undefined}
              data-end={column.end || undefined}
            >
              <button
                type="button"
                className={classes.title}
                tabIndex={stop(at)}
                data-cell={`-1:${at}`}
                title={column.title}
                onClick={() => {
                  if (column.sort === false) return
                  const sort = nextSort(view.sort, column.key)
                  const { sort: _, ...rest } = view
                  onView(sort ? { ...rest, sort } : rest)
                }}
              >
                <span>{column.title}</span>
                {order === 'ascending' && <IconArrowUp size={16} aria-hidden />}
                {order === 'descending' && <IconArrowDown size={16} aria-hidden />}
              </button>
              {column.filter !== false && (
                <ColumnFilter
                  column={column}
                  rows={rows}
                  wanted={view.filters?.[column.key]}
                  onWant={(wanted) => want(column.key, wanted)}
                />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
