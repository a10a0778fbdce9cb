import { columnLetter, type Import, type ImportTable } from '@app/model/imports'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { NativeSelect, SegmentedControl } from '@mantine/core'
import type { TableGroup } from './columns.ts'
import classes from './SheetView.module.css'

type Props = {
  one: Import
  groups: readonly TableGroup[]
  group: TableGroup | undefined
  table: ImportTable | undefined
  onChoose: (at: { group: number; table: number }) => void
}

/** Which table of the file is looked at; tables that are understood alike stand under one tab. */
export function TableTabs({ one, groups, group, table, onChoose }: Props) {
  const { t } = useLingui()
  const nameOf = (of: ImportTable) => {
    const sheet = of.sheet || one.fileName
    const beside = one.tables.filter((other) => other.sheet === of.sheet)
    const row = of.headerRows.at(-1)
    if (beside.length < 2 || !row) return sheet
    const sameRow = beside.filter((other) => other.headerRows.at(-1) === row)
    const column = columnLetter(of.columns[0]?.index ?? 0)
    return sameRow.length > 1 ? t`${sheet}, столбец ${column}` : t`${sheet}, строка ${row}`
  }
  const titleOf = ({ tables }: TableGroup) => {
    const [first] = tables
    const more = tables.length - 1
    const name = first ? nameOf(first) : ''
    if (more === 0) return name
    return t`${name} ${plural(more, { one: 'и ещё # таблица', few: 'и ещё # таблицы', many: 'и ещё # таблиц', other: 'и ещё # таблицы' })}`
  }
  if (!group || !table || one.tables.length < 2) return null
  const at = groups.indexOf(group)
  return (
    <>
      {groups.length > 1 && (
        <div className={classes.tabs}>
          <SegmentedControl
            aria-label={t`Таблицы файла`}
            data={groups.map((of, i) => ({ value: String(i), label: titleOf(of) }))}
            value={String(at)}
            onChange={(next) => onChoose({ group: Number(next), table: 0 })}
          />
        </div>
      )}
      {group.tables.length > 1 && (
        <NativeSelect
          maw={420}
          label={t`Показать таблицу`}
          description={t`В этих таблицах столбцы одни и те же: выбор действует для всех`}
          data={group.tables.map((of, i) => ({ value: String(i), label: nameOf(of) }))}
          value={String(Math.max(0, group.tables.indexOf(table)))}
          onChange={(event) => onChoose({ group: at, table: Number(event.currentTarget.value) })}
        />
      )}
    </>
  )
}
