import type { Import } from '@app/model/imports'
import { useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { type Column, DataTable, type TableView } from '#table'
import { EmptyState } from '#ui'
import classes from './CheckStep.module.css'
import { keyOf } from './rows.ts'
import { skippedReason } from './state-words.ts'

type SkippedRow = Import['skipped'][number]

/** Rows that hold no person, so that nothing of the file is hidden. */
export function SkippedRows({ rows }: { rows: readonly SkippedRow[] }) {
  const { t } = useLingui()
  const [view, setView] = useState<TableView>({})
  const manySheets = new Set(rows.map((row) => row.sheet)).size > 1
  const columns = useMemo(
    (): Column<SkippedRow>[] => [
      { key: 'text', title: t`Что в строке`, value: (row) => row.text, width: 420 },
      { key: 'row', title: t`Строка`, value: (row) => row.row, width: 90, end: true, filter: false },
      ...(manySheets
        ? [{ key: 'sheet', title: t`Лист`, value: (row: SkippedRow) => row.sheet, filter: 'values' as const }]
        : []),
      {
        key: 'why',
        title: t`Почему пропущена`,
        value: (row) => skippedReason(row.why, t),
        width: 320,
        filter: 'values',
      },
    ],
    [t, manySheets],
  )
  return (
    <>
      <div className={classes.about}>
        {t`В этих строках нет людей, поэтому они не загружаются. Если здесь оказался человек, исправьте строку в файле`}
      </div>
      <DataTable
        label={t`Пропущенные строки`}
        rows={rows}
        rowKey={keyOf}
        columns={columns}
        view={view}
        onView={setView}
        empty={<EmptyState title={t`Пропущенных строк нет`} />}
        nothing={t`Под эти условия не подходит ни одна строка`}
      />
    </>
  )
}
