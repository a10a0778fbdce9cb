import type { ImportRow } from '@app/model/imports'
import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './CheckStep.module.css'
import { wrongIn } from './mending.ts'
import { cellIn } from './problem-sentences.ts'

type Props = { row: ImportRow; field: string /** The value as it will be written. */; shown: string }

/** What will be written, and under it the text of the file where that is another. */
export function FieldCell({ row, field, shown }: Props) {
  const wrong = wrongIn(row, field)
  const original = originalIn(row, field)
  return (
    <span className={classes.cell}>
      {(shown || !wrong) && <span>{shown}</span>}
      {wrong ? (
        <span className={shown ? `${classes.original} ${classes.bad}` : classes.bad}>
          <IconAlertTriangle size={14} aria-hidden /> {cellIn(wrong)}
        </span>
      ) : (
        original !== shown && original !== '' && <span className={classes.original}>{original}</span>
      )}
    </span>
  )
}

/** The text of the file for a field; of an unreadable one it stands in its remark. */
export function originalIn(row: ImportRow, field: string): string {
  const wrong = wrongIn(row, field)
  if (wrong) return cellIn(wrong)
  return row.cells.find((cell) => cell.field === field)?.original ?? ''
}
