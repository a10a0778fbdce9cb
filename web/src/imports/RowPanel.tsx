import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Switch } from '@mantine/core'
import { useState } from 'react'
import { useSetting } from '#people'
import { Note, SidePanel, StateMark } from '#ui'
import { originalIn } from './FieldCell.tsx'
import { fieldName, shownValue } from './field-words.ts'
import { MendFieldInput } from './MendFieldInput.tsx'
import { confirmedValues, fieldsToMend } from './mending.ts'
import classes from './RowPanel.module.css'
import { isChosen, isMendable, type ListRow, nextWithRemark } from './rows.ts'
import { stateWords } from './state-words.ts'
import type { ImportChanges } from './use-import-changes.ts'
import { useRemarks } from './use-remarks.ts'

type Props = {
  row: ListRow
  /** Rows of the chosen state, among which the next one is looked for. */
  rows: readonly ListRow[]
  changes: ImportChanges
  onOpen: (row: ListRow) => void
  onClose: () => void
}

/** One row: its remarks with the fields that mend them, then the file beside what becomes of it. */
export function RowPanel({ row, rows, changes, onOpen, onClose }: Props) {
  const { t } = useLingui()
  const remarksOf = useRemarks()
  // What had a remark when the row was opened stays here while it is being mended.
  const [mended] = useState(() => fieldsToMend(row))
  const { tone, one } = stateWords[row.state]
  const remarks = remarksOf(row)
  const next = nextWithRemark(rows, row.id)
  const confirmed = row.state === 'doubtful' && isMendable(row) ? confirmedValues(row) : undefined
  return (
    <SidePanel
      title={row.name || t`Строка ${row.row}`}
      note={row.sheet ? t`Лист «${row.sheet}», строка ${row.row}` : t`Строка ${row.row}`}
      onClose={onClose}
      footer={
        next && (
          <Button variant="default" onClick={() => onOpen(next)}>
            <Trans>Следующая с замечанием</Trans>
          </Button>
        )
      }
    >
      <div className={classes.body}>
        <div className={classes.state}>
          <StateMark tone={tone}>{t(one)}</StateMark>
          {isChosen(row) && (
            <Switch
              label={t`Загружать эту строку`}
              checked={row.load}
              onChange={(event) => void changes.setLoad([row], event.currentTarget.checked)}
            />
          )}
        </div>
        {remarks.length > 0 && (
          <Note tone={row.state === 'wrong' ? 'danger' : row.state === 'doubtful' ? 'warning' : 'info'}>
            {remarks.length === 1 ? (
              remarks[0]
            ) : (
              <ul>
                {remarks.map((remark) => (
                  <li key={remark}>{remark}</li>
                ))}
              </ul>
            )}
          </Note>
        )}
        {isMendable(row) &&
          mended.map((field) => <MendFieldInput key={field} row={row} field={field} mend={changes.mend} />)}
        {confirmed && (
          <div>
            <Button
              variant="light"
              onClick={() => void changes.mend([{ sheet: row.sheet, row: row.row, values: confirmed }])}
            >
              <Trans>Всё верно, загрузить так</Trans>
            </Button>
          </div>
        )}
        {row.state === 'wrong' && isMendable(row) && (
          <p className={classes.hint}>
            <Trans>
              Исправьте здесь или включите «Загружать эту строку»: тогда она загрузится без ошибочного
              значения.
            </Trans>
          </p>
        )}
        {row.twin && (
          <p className={classes.hint}>
            <Trans>
              В этой строке файла два человека. Загружаются они вместе, а исправить их можно только в файле.
            </Trans>
          </p>
        )}
        <Beside row={row} />
      </div>
    </SidePanel>
  )
}

/** The file and what it becomes, side by side. */
function Beside({ row }: { row: ListRow }) {
  const { t } = useLingui()
  const setting = useSetting()
  const wrong = row.problems.flatMap(({ field, title }) =>
    field && !row.cells.some((cell) => cell.field === field) ? [{ field, title, value: '' }] : [],
  )
  const lines = [...row.cells, ...wrong]
  if (lines.length === 0) return null
  return (
    <table className={classes.beside}>
      <thead>
        <tr>
          <th scope="col">{t`Что это`}</th>
          <th scope="col">{t`В файле`}</th>
          <th scope="col">{t`Станет`}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ field, title, value }) => {
          const name = fieldName(field, setting)
          const shown = shownValue(field, value, setting, t)
          return (
            <tr key={field}>
              <th scope="row">{name ? t(name) : title}</th>
              <td>{originalIn(row, field)}</td>
              <td>{shown || <span className={classes.hint}>{t`пусто`}</span>}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
