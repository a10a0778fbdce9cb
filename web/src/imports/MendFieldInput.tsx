import type { ImportRow } from '@app/model/imports'
import { useLingui } from '@lingui/react/macro'
import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { dayText, parseDay } from '#forms'
import { useSetting } from '#people'
import { localDay } from '#programmes'
import { originalIn } from './FieldCell.tsx'
import { fieldName } from './field-words.ts'
import { type MendField, readMended, valueIn } from './mending.ts'
import { typedSentence } from './problem-sentences.ts'
import type { ImportChanges } from './use-import-changes.ts'

type Props = { row: ImportRow; field: MendField; mend: ImportChanges['mend'] }

/** A field of a row: what is typed is read as the list is and kept when the field is left or Enter is pressed. */
export function MendFieldInput({ row, field, mend }: Props) {
  const { t } = useLingui()
  const setting = useSetting()
  const kept = valueIn(row, field)
  const [typed, setTyped] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const name = fieldName(field, setting)
  const label = name ? t(name) : field
  const save = async (text: string) => {
    const { values, problem: code } = readMended(
      field,
      field === 'bornOn' ? (parseDay(text) ?? text) : text,
      localDay(),
    )
    if (code) return setProblem(t(typedSentence(code, text)))
    setProblem(await mend([{ sheet: row.sheet, row: row.row, values }]))
    // What was taken stands in the row now; what was not stays as it was typed.
    setTyped(undefined)
  }
  const leave = () => {
    if (typed !== undefined && typed !== shown) void save(typed)
  }
  // What could not be read stands in the field, to be mended rather than typed anew.
  const shown = (field === 'bornOn' ? dayText(kept) : kept) || originalIn(row, field)
  if (field === 'sex') {
    return (
      <NativeSelect
        label={label}
        error={problem}
        data={[
          { value: '', label: t`не указан` },
          { value: 'm', label: t`мужской` },
          { value: 'f', label: t`женский` },
        ]}
        value={kept}
        onChange={(event) => void save(event.currentTarget.value)}
      />
    )
  }
  return (
    <TextInput
      label={label}
      error={problem}
      autoComplete="off"
      {...(field === 'bornOn' ? { placeholder: t`дд.мм.гггг`, inputMode: 'numeric' as const } : {})}
      value={typed ?? shown}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        setProblem(undefined)
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave()
      }}
    />
  )
}
