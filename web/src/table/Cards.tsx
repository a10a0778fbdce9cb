import { useLingui } from '@lingui/react/macro'
import { Checkbox } from '@mantine/core'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import classes from './Cards.module.css'
import { textOf } from './column.ts'
import type { ShownProps } from './DataTable.tsx'

/** The table of a phone: a card for a row, the first column is its title. */
export function Cards<Row>(props: ShownProps<Row>) {
  const { label, shownRows: rows, shownColumns, rowKey, selected, onSelect, onOpen, nothing } = props
  const { t } = useLingui()
  const list = useRef<HTMLUListElement>(null)
  const [first, ...others] = shownColumns
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 112,
    overscan: 12,
    scrollMargin: list.current?.offsetTop ?? 0,
  })
  const toggle = (key: string) => {
    const next = new Set(selected)
    if (!next.delete(key)) next.add(key)
    onSelect?.(next)
  }
  if (rows.length === 0)
    return <p className={classes.nothing}>{nothing ?? t`Под эти условия никто не подходит`}</p>
  const drawn = virtual.getVirtualItems()
  return (
    <ul
      ref={list}
      aria-label={label}
      className={classes.cards}
      data-no-print
      style={{ height: virtual.getTotalSize() }}
    >
      {drawn.map(({ index, start }) => {
        const row = rows[index]
        if (row === undefined || !first) return null
        const key = rowKey(row)
        const title = first.cell?.(row) ?? textOf(first.value(row))
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className={classes.card}
            style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
          >
            <div className={classes.cardBody} data-selected={selected?.has(key) || undefined}>
              {onSelect && (
                <Checkbox
                  className={classes.cardCheck}
                  aria-label={t`Выбрать: ${textOf(first.value(row))}`}
                  checked={selected?.has(key) ?? false}
                  onChange={() => toggle(key)}
                />
              )}
              <div className={classes.cardWords}>
                {onOpen ? (
                  <button type="button" className={classes.cardTitle} onClick={() => onOpen(row)}>
                    {title}
                  </button>
                ) : (
                  <strong>{title}</strong>
                )}
                <dl className={classes.cardLines}>
                  {others.map((column) => {
                    const text = textOf(column.value(row))
                    if (column.card === false || !text) return null
                    return (
                      <div key={column.key}>
                        <dt>{column.title}</dt>
                        <dd>{column.cell?.(row) ?? text}</dd>
                      </div>
                    )
                  })}
                </dl>
              </div>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
