import { Textarea, TextInput } from '@mantine/core'
import { DateField } from '#forms'
import { useSaved } from './use-saved.ts'

type TextProps = {
  label: string
  hint?: string
  value: string | undefined
  rows?: number
  onSave: (value: string) => unknown
}

/** A line that saves itself. */
export function SavedText({ label, hint, value = '', rows, onSave }: TextProps) {
  const { typed, change, flush } = useSaved(value, (next) => onSave(next.trim()))
  const common = { label, description: hint, value: typed, onBlur: flush }
  return rows ? (
    <Textarea
      {...common}
      autosize
      minRows={rows}
      maxRows={8}
      onChange={(event) => change(event.currentTarget.value)}
    />
  ) : (
    <TextInput {...common} onChange={(event) => change(event.currentTarget.value)} />
  )
}

type DayProps = {
  label: string
  hint?: string
  value: string | null
  onSave: (value: string | null) => unknown
}

/** A day that saves itself; while it is being typed it is no day yet, and nothing is written. */
export function SavedDay({ label, hint, value, onSave }: DayProps) {
  const { typed, change, flush } = useSaved(value, onSave)
  return <DateField label={label} description={hint} value={typed} onChange={change} onBlur={flush} />
}
