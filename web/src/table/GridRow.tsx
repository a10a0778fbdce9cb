// biome-ignore-all lint/a11y/useSemanticElements: a real table cannot lay out rows one by one; roles say the same to readers.
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: both roles of a cell support them.
// biome-ignore-all lint/a11y/noStaticElementInteractions: a cell of a grid is interactive.
import { useLingui } from '@lingui/react/macro'
import { Checkbox } from '@mantine/core'
import { CellEditor } from './CellEditor.tsx'
import { type Column, textOf } from './column.ts'
import classes from './DataTable.module.css'
import type { Cell, Press } from './keyboard.ts'
import type { Draft } from './use-drafts.ts'
import type { Editing } from './use-grid-keys.ts'

type Props<Row> = {
  id: string
  row: Row
  index: number
  top: number
  columns: readonly Column<Row>[]
  checks: number
  selected: boolean
  opened: boolean
  activeColumn: number | undefined
  editing: Editing | undefined
  drafts: ReadonlyMap<string, Draft>
  onCellClick: (cell: Cell) => void
  onCellDoubleClick: (cell: Cell) => void
  onCheck: (index: number, range: boolean) => void
  onSave: (text: string, press?: Press) => void
  onCancel: () => void
}

export function GridRow<Row>(props: Props<Row>) {
  const { id, row, index, top, columns, checks, selected, opened, activeColumn, editing, drafts } = props
  const { t } = useLingui()
  const [first] = columns
  const stop = (column: number) => (activeColumn === column ? 0 : -1)
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the cells of a row take the focus, not the row.
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={checks ? selected : undefined}
      className={classes.row}
      data-selected={selected || undefined}
      data-opened={opened || undefined}
      style={{ top }}
    >
      {checks > 0 && (
        <div
          role="gridcell"
          aria-colindex={1}
          className={classes.check}
          tabIndex={stop(0)}
          data-cell={`${index}:0`}
        >
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={t`Выбрать: ${first ? textOf(first.value(row)) : id}`}
            checked={selected}
            onChange={(event) => props.onCheck(index, (event.nativeEvent as MouseEvent).shiftKey ?? false)}
          />
        </div>
      )}
      {columns.map((column, i) => {
        const at = i + checks
        const draft = drafts.get(`${id}:${column.key}`)
        const edited = editing?.column === at && column.edit
        const text = textOf(column.value(row))
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys for all its cells.
          <div
            key={column.key}
            role={i === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={at + 1}
            aria-invalid={draft?.reason ? true : undefined}
            aria-busy={draft && !draft.reason ? true : undefined}
            tabIndex={stop(at)}
            data-cell={`${index}:${at}`}
            data-first={i === 0 || undefined}
            data-end={column.end || undefined}
            data-editable={column.edit && (column.edit.can?.(row) ?? true) ? true : undefined}
            data-draft={draft ? (draft.reason ? 'refused' : 'saving') : undefined}
            className={classes.cell}
            title={column.cell || draft ? undefined : text}
            aria-describedby={draft?.reason ? `${id}-${column.key}-reason` : undefined}
            onClick={() => !edited && props.onCellClick({ row: index, column: at })}
            onDoubleClick={() => props.onCellDoubleClick({ row: index, column: at })}
          >
            {edited ? (
              <CellEditor
                label={column.title}
                edit={edited}
                start={editing.start}
                onSave={props.onSave}
                onCancel={props.onCancel}
              />
            ) : (
              <span className={classes.text}>
                {draft ? draftText(column, draft.text) : (column.cell?.(row) ?? text)}
              </span>
            )}
            {draft?.reason && !edited && (
              <span id={`${id}-${column.key}-reason`} role="alert" className={classes.reason}>
                {draft.reason}
              </span>
            )}
          </div>
        )
      })}
    </div>
  )
}

/** A choice is typed as its value and shown by its name. */
function draftText<Row>({ edit }: Column<Row>, text: string): string {
  if (!edit || typeof edit.kind !== 'object') return text
  return edit.kind.find((choice) => choice.value === text)?.label ?? text
}
