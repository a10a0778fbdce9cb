import { NativeSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { formatNumber } from '#ui'
import classes from './Column.module.css'

type Props<View extends string> = {
  title: string
  /** What the choice of a view is called for a reader. */
  viewLabel: string
  views: readonly { key: View; title: string; count: number }[]
  view: View
  onView: (view: View) => void
  searchLabel: string
  placeholder: string
  search: string
  onSearch: (text: string) => void
  /** Beside the search. */
  order?: ReactNode
  children?: ReactNode
}

/** The head of a column: what it shows of whom. */
export function ColumnHead<View extends string>(props: Props<View>) {
  const { title, viewLabel, views, view, onView, searchLabel, placeholder, search, onSearch } = props
  return (
    <header className={classes.header}>
      <div className={classes.line}>
        <h2 className={classes.title}>{title}</h2>
        <NativeSelect
          aria-label={viewLabel}
          size="xs"
          className={classes.view}
          value={view}
          onChange={(event) => onView(event.currentTarget.value as View)} // From the views below.
          data={views.map((one) => ({
            value: one.key,
            label: `${one.title}: ${formatNumber(one.count)}`,
          }))}
        />
      </div>
      <div className={classes.line}>
        <TextInput
          size="xs"
          className={classes.search}
          aria-label={searchLabel}
          placeholder={placeholder}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={search}
          onChange={(event) => onSearch(event.currentTarget.value)}
        />
        {props.order}
      </div>
      {props.children}
    </header>
  )
}
