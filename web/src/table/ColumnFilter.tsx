import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, Checkbox, Popover, TextInput } from '@mantine/core'
import { IconFilter, IconFilterFilled } from '@tabler/icons-react'
import { useState } from 'react'
import type { Column } from './column.ts'
import classes from './DataTable.module.css'
import { folded, valuesOf } from './view.ts'

type Props<Row> = {
  column: Column<Row>
  rows: readonly Row[]
  wanted: string | readonly string[] | undefined
  onWant: (wanted: string | readonly string[] | undefined) => void
}

/** The filter of one column, behind the funnel in its title. */
export function ColumnFilter<Row>({ column, rows, wanted, onWant }: Props<Row>) {
  const { t } = useLingui()
  const [opened, setOpened] = useState(false)
  const on = wanted !== undefined && wanted.length > 0
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      withinPortal
      trapFocus
      returnFocus
      position="bottom-end"
      width={260}
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color={on ? 'accent' : 'gray'}
          size={24}
          tabIndex={-1}
          data-filter
          aria-label={on ? t`Фильтр «${column.title}» включён` : t`Фильтр «${column.title}»`}
          onClick={() => setOpened((now) => !now)}
        >
          {on ? <IconFilterFilled size={16} aria-hidden /> : <IconFilter size={16} aria-hidden />}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown onKeyDown={(event) => event.stopPropagation()}>
        <div className={classes.filter}>
          {column.filter === 'values' ? (
            <Values
              column={column}
              rows={rows}
              wanted={typeof wanted === 'object' ? wanted : []}
              onWant={onWant}
            />
          ) : (
            <TextInput
              label={column.title}
              placeholder={t`Часть текста`}
              value={typeof wanted === 'string' ? wanted : ''}
              onChange={(event) => onWant(event.currentTarget.value || undefined)}
              onKeyDown={(event) => event.key === 'Enter' && setOpened(false)}
              data-autofocus
            />
          )}
          <Button
            variant="subtle"
            size="compact-sm"
            disabled={!on}
            onClick={() => {
              onWant(undefined)
              setOpened(false)
            }}
          >
            <Trans>Снять фильтр</Trans>
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}

type ValuesProps<Row> = Omit<Props<Row>, 'wanted'> & { wanted: readonly string[] }

function Values<Row>({ column, rows, wanted, onWant }: ValuesProps<Row>) {
  const { t } = useLingui()
  const [find, setFind] = useState('')
  const all = valuesOf(rows, column)
  const shown = all.filter(({ value }) => folded(value).includes(folded(find)))
  return (
    <>
      {all.length > 8 && (
        <TextInput
          aria-label={t`Найти в списке`}
          placeholder={t`Найти`}
          value={find}
          onChange={(event) => setFind(event.currentTarget.value)}
          data-autofocus
        />
      )}
      <Checkbox.Group label={column.title} value={[...wanted]} onChange={onWant}>
        <div className={classes.values}>
          {shown.slice(0, 200).map(({ value, count }) => (
            <Checkbox
              key={value}
              value={value}
              label={
                <>
                  {value || <Trans>не заполнено</Trans>} <span className={classes.count}>{count}</span>
                </>
              }
            />
          ))}
        </div>
      </Checkbox.Group>
    </>
  )
}
