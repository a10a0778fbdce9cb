import { useLingui } from '@lingui/react/macro'
import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import classes from './DateField.module.css'
import { dayText, parseDay } from './day.ts'

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'min' | 'max'> & {
  /** ISO, or null when there is none. */
  value: string | null
  onChange: (iso: string | null) => void
  min?: string
  max?: string
}

/** A day typed by hand in any usual way, or taken from the calendar of the browser. */
export function DateField({ value, onChange, min, max, error, ...rest }: Props) {
  const { t } = useLingui()
  // What is being typed; undefined when the field shows the value.
  const [typed, setTyped] = useState<string>()
  const calendar = useRef<HTMLInputElement>(null)
  const iso = typed === undefined ? value : parseDay(typed)
  const wrong = () => {
    if (typed?.trim() && !iso) return t`Такого дня нет. Напишите, например, 05.09.2026`
    if (iso && min && iso < min) return t`Не раньше ${dayText(min)}`
    if (iso && max && iso > max) return t`Не позже ${dayText(max)}`
    return undefined
  }
  const [left, setLeft] = useState(true)
  return (
    <div className={classes.field}>
      <TextInput
        inputMode="numeric"
        placeholder={t`дд.мм.гггг`}
        autoComplete="off"
        {...rest}
        value={typed ?? dayText(value)}
        error={(left && wrong()) || error}
        onChange={(event) => {
          const text = event.currentTarget.value
          setLeft(false)
          setTyped(text)
          onChange(parseDay(text) ?? null)
        }}
        onBlur={(event) => {
          setLeft(true)
          // A day that was understood is shown in full; what was not stays to be mended.
          if (typed !== undefined && (iso || !typed.trim())) setTyped(undefined)
          rest.onBlur?.(event)
        }}
        rightSection={
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t`Открыть календарь`}
            disabled={rest.disabled ?? false}
            onClick={() => calendar.current?.showPicker?.()}
          >
            <IconCalendar size={18} aria-hidden />
          </ActionIcon>
        }
      />
      <input
        ref={calendar}
        type="date"
        className={classes.calendar}
        tabIndex={-1}
        aria-hidden
        value={value ?? ''}
        min={min}
        max={max}
        onChange={(event) => {
          setTyped(undefined)
          onChange(event.currentTarget.value || null)
        }}
      />
    </div>
  )
}
