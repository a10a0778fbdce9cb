import { TextInput, type TextInputProps } from '@mantine/core'

/** Six figures of the second factor; phones offer them from the message or the application. */
export function CodeField(props: TextInputProps) {
  return (
    <TextInput
      {...props}
      name="code"
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={7}
      styles={{ input: { letterSpacing: '0.3em', fontVariantNumeric: 'tabular-nums' } }}
    />
  )
}
