// biome-ignore-all lint/a11y/useSemanticElements: a real table cannot lay out rows one by one; roles say the same to readers.
import { useLingui } from '@lingui/react/macro'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import classes from './DataTable.module.css'
import type { ShownProps } from './DataTable.tsx'
import { GridHeader } from './GridHeader.tsx'
import { GridRow } from './GridRow.tsx'
import { useGridKeys } from './use-grid-keys.ts'

/** Width of the column with check boxes. */
const checkWidth = 44
const usualWidth = 150

/** The table of a notebook: one row one line, the header and the first column stay in sight. */
export function Grid<Row>(props: ShownProps<Row>) {
  const {
    label,
    shownRows: rows,
    shownColumns: columns,
    rowKey,
    selected,
    onSelect,
    openedKey,
    nothing,
  } = props
  const { t } = useLingui()
  const scroller = useRef<HTMLDivElement>(null)
  const checks = onSelect ? 1 : 0
  const lineHeight = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 2.5
  const keys = useGridKeys({ ...props, scroller, checks, lineHeight })
  const { active, editing, drafts } = keys

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 24,
    // The row with the focus stays drawn wherever the table is scrolled.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range)
      return active.row >= 0 && active.row < rows.length && !drawn.includes(active.row)
        ? [...drawn, active.row].sort((a, b) => a - b)
        : drawn
    },
  })
  const drawn = virtual.getVirtualItems()

  const widths = columns.map((column) => column.width ?? usualWidth)
  const template = [...(checks ? [`${checkWidth}px`] : []), ...widths.map((w) => `minmax(${w}px, ${w}fr)`)]
  const style = {
    '--table-columns': template.join(' '),
    '--table-width': `${widths.reduce((sum, width) => sum + width, checks * checkWidth)}px`,
    '--table-check': `${checks * checkWidth}px`,
    '--table-first': `${checks * checkWidth + (widths[0] ?? 0)}px`,
    '--table-line': `${lineHeight}px`,
  } as React.CSSProperties // Custom properties are not in its type.

  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={-1}
      className={classes.grid}
      style={style}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + checks}
      aria-multiselectable={onSelect ? true : undefined}
      data-no-print
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
    >
      <GridHeader {...props} checks={checks} activeColumn={active.row === -1 ? active.column : undefined} />
      <div role="rowgroup" className={classes.rows} style={{ height: rows.length * lineHeight }}>
        {drawn.map(({ index, start }) => {
          const row = rows[index]
          if (row === undefined) return null
          const key = rowKey(row)
          return (
            <GridRow
              key={key}
              id={key}
              row={row}
              index={index}
              top={start}
              columns={columns}
              checks={checks}
              selected={selected?.has(key) ?? false}
              opened={openedKey === key}
              activeColumn={active.row === index ? active.column : undefined}
              editing={editing?.row === index ? editing : undefined}
              drafts={drafts}
              onCellClick={keys.onCellClick}
              onCellDoubleClick={keys.onCellDoubleClick}
              onCheck={keys.onCheck}
              onSave={keys.onSave}
              onCancel={keys.onCancel}
            />
          )
        })}
      </div>
      {rows.length === 0 && (
        <p className={classes.nothing}>{nothing ?? t`Под эти условия никто не подходит`}</p>
      )}
    </div>
  )
}
