import { useLingui } from '@lingui/react/macro'
import { TagsInput } from '@mantine/core'
import { tagsOf } from './tags.ts'

type Props = {
  label: string
  description?: string
  value: readonly string[]
  onChange: (tags: string[]) => void
  /** Labels used elsewhere, offered while typing. */
  known?: readonly string[]
  error?: string | undefined
  disabled?: boolean
}

/** Labels: typed or pasted through commas, offered from those that are in use. */
export function TagsField({ value, onChange, known = [], ...rest }: Props) {
  const { t } = useLingui()
  return (
    <TagsInput
      {...rest}
      value={[...value]}
      onChange={(tags) => onChange(tagsOf(tags.join(',')))}
      data={[...known]}
      splitChars={[',', ';', '\n']}
      acceptValueOnBlur
      clearable={false}
      maxDropdownHeight={240}
      placeholder={value.length === 0 ? t`Через запятую` : ''}
    />
  )
}
