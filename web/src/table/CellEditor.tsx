import { useState } from 'react'
import type { CellEdit } from './column.ts'
import classes from './DataTable.module.css'
import type { Press } from './keyboard.ts'

type Props<Row> = {
  label: string
  edit: CellEdit<Row>
  /** Text to begin with: of the row, of a refused draft, or the first typed sign. */
  start: string
  onSave: (text: string, press?: Press) => void
  onCancel: () => void
}

/** The field inside a cell: Enter and Tab save and go on, Escape puts back what was there. */
export function CellEditor<Row>({ label, edit, start, onSave, onCancel }: Props<Row>) {
  const [text, setText] = useState(start)
  const keys = (event: React.KeyboardEvent) => {
    // The table must not see the arrows that move inside the text.
    event.stopPropagation()
    if (event.key === 'Escape') {
      event.preventDefault()
      onCancel()
    }
    if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault()
      const { key, shiftKey: shift } = event
      onSave(text, { key, shift, ctrl: false, alt: false })
    }
  }
  const rest = {
    'aria-label': label,
    className: classes.editor,
    onKeyDown: keys,
    onBlur: () => onSave(text),
    value: text,
    autoFocus: true,
  }
  if (typeof edit.kind === 'object') {
    return (
      <select {...rest} onChange={(event) => setText(event.target.value)}>
        {edit.kind.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )
  }
  return (
    <input
      {...rest}
      type="text"
      inputMode={edit.kind === 'number' ? 'decimal' : edit.kind === 'date' ? 'numeric' : 'text'}
      onFocus={(event) => event.target.setSelectionRange(text.length, text.length)}
      onChange={(event) => setText(event.target.value)}
    />
  )
}
