import { caseQuestions, cases, type NameForm, type NameForms } from '@app/model/words'
import { Trans } from '@lingui/react/macro'
import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, Fragment, useState } from 'react'
import { Note } from '#ui'
import classes from './NameCases.module.css'

type Props = {
  title: string
  forms: readonly (readonly string[])[]
  columns: readonly string[]
  onSave: (texts: string[][]) => Promise<string | undefined>
  onDone: () => void
}

/** A field for every part in every case. */
export function CasesForm({ title, forms, columns, onSave, onDone }: Props) {
  const [texts, setTexts] = useState(() => forms.map((parts) => columns.map((_, i) => parts[i] ?? '')))
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const set = (row: number, column: number, text: string) =>
    setTexts((old) =>
      old.map((parts, i) => (i === row ? parts.map((part, j) => (j === column ? text : part)) : parts)),
    )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const reason = await onSave(texts)
    setBusy(false)
    setProblem(reason)
    if (!reason) onDone()
  }
  return (
    <form onSubmit={(event) => void submit(event)} aria-label={title}>
      <div className={classes.fields} style={{ gridTemplateColumns: `repeat(${columns.length}, 1fr)` }}>
        {cases.map((one, row) => (
          <Fragment key={one}>
            <span className={classes.question}>{caseQuestions[one]}</span>
            {columns.map((column, i) => (
              <TextInput
                key={column}
                size="xs"
                aria-label={`${caseQuestions[one]} ${column}`}
                value={texts[row]?.[i] ?? ''}
                onChange={(event) => set(row, i, event.currentTarget.value)}
              />
            ))}
          </Fragment>
        ))}
      </div>
      {problem && (
        <Note tone="danger" live>
          {problem}
        </Note>
      )}
      <Group gap={8} mt={8}>
        <Button type="submit" size="xs" loading={busy}>
          <Trans>Сохранить падежи</Trans>
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          <Trans>Не сохранять</Trans>
        </Button>
      </Group>
    </form>
  )
}

/** Forms of a name as rows of fields. */
export const textsOf = (forms: NameForms): string[][] =>
  cases.map((one) => [forms[one].lastName, forms[one].firstName, forms[one].patronymic ?? ''])

/** And back. */
export function formOf(texts: readonly (readonly string[])[]): NameForms {
  const at = (i: number): NameForm => {
    const [lastName = '', firstName = '', patronymic = ''] = (texts[i] ?? []).map((text) => text.trim())
    return patronymic ? { lastName, firstName, patronymic } : { lastName, firstName }
  }
  return {
    ...{ nominative: at(0), genitive: at(1), dative: at(2) },
    ...{ accusative: at(3), instrumental: at(4), prepositional: at(5) },
  }
}
