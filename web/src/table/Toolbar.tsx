import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, CloseButton, NativeSelect, Popover, TextInput } from '@mantine/core'
import { IconColumns, IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { formatNumber } from '#ui'
import type { Column } from './column.ts'
import classes from './DataTable.module.css'
import { shownColumns, type TableView } from './view.ts'

type Props<Row> = {
  columns: readonly Column<Row>[]
  view: TableView
  onView: (view: TableView) => void
  shown: number
  total: number
  phone: boolean
  children?: ReactNode
}

/** Over the table: search, how many are shown, columns, actions of the page. */
export function Toolbar<Row>({ columns, view, onView, shown, total, phone, children }: Props<Row>) {
  const { t } = useLingui()
  const filtered = Boolean(view.find) || Object.keys(view.filters ?? {}).length > 0
  return (
    <div className={classes.toolbar} data-no-print>
      <TextInput
        className={classes.find}
        aria-label={t`Найти в таблице`}
        placeholder={t`Найти в таблице`}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          view.find ? (
            <CloseButton
              size="sm"
              aria-label={t`Очистить поиск`}
              onClick={() => onView({ ...view, find: '' })}
            />
          ) : null
        }
        value={view.find ?? ''}
        onChange={(event) => onView({ ...view, find: event.currentTarget.value })}
      />
      {phone && (
        <NativeSelect
          aria-label={t`Порядок`}
          value={view.sort ?? ''}
          onChange={(event) => onView({ ...view, sort: event.currentTarget.value })}
          data={[
            { value: '', label: t`Как в списке` },
            ...columns.filter((c) => c.sort !== false).map((c) => ({ value: c.key, label: c.title })),
          ]}
        />
      )}
      <span className={classes.shown} role="status">
        {shown === total ? (
          <Trans>Всего {formatNumber(total)}</Trans>
        ) : (
          <Trans>
            Показано {formatNumber(shown)} из {formatNumber(total)}
          </Trans>
        )}
      </span>
      {filtered && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() =>
            onView({
              ...(view.sort ? { sort: view.sort } : {}),
              ...(view.columns ? { columns: view.columns } : {}),
            })
          }
        >
          <Trans>Показать всех</Trans>
        </Button>
      )}
      <div className={classes.right}>
        {children}
        {!phone && <ColumnChoice columns={columns} view={view} onView={onView} />}
      </div>
    </div>
  )
}

type ChoiceProps<Row> = Pick<Props<Row>, 'columns' | 'view' | 'onView'>

function ColumnChoice<Row>({ columns, view, onView }: ChoiceProps<Row>) {
  const { t } = useLingui()
  const shown = shownColumns(columns, view).map((column) => column.key)
  // Chosen columns stand in the order of the table, whatever the order of clicks.
  const choose = (keys: string[]) =>
    onView({ ...view, columns: columns.map((column) => column.key).filter((key) => keys.includes(key)) })
  return (
    <Popover position="bottom-end" width={280} withinPortal trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns size={18} aria-hidden />}>
          <Trans>Столбцы</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Checkbox.Group label={t`Показывать столбцы`} value={shown} onChange={choose}>
          <div className={classes.values}>
            {columns.map((column, i) => (
              <Checkbox key={column.key} value={column.key} label={column.title} disabled={i === 0} />
            ))}
          </div>
        </Checkbox.Group>
        <Button
          mt="xs"
          variant="subtle"
          size="compact-sm"
          disabled={!view.columns}
          onClick={() => {
            const { columns: _, ...rest } = view
            onView(rest)
          }}
        >
          <Trans>Вернуть как было</Trans>
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}
