import { useLingui } from '@lingui/react/macro'
import { type FormEvent, useRef, useState } from 'react'
import type { z } from 'zod'
import { issueText } from './issue-text.ts'

/** Why a form was not taken: in words for one field, or for the whole. */
export type Failure<Values> = { field?: keyof Values & string; reason: string }

type Options<Schema extends z.ZodObject, Values> = {
  schema: Schema
  start: Values
  /** Rules beside the schema: field and what is wrong with it. */
  check?: (values: Values) => Partial<Record<keyof Values & string, string>>
  /** Sends what was typed, as the schema has read it; answers the reason when it was refused. */
  save: (parsed: z.output<Schema>, values: Values) => Promise<Failure<Values> | undefined>
}

/** Fields of a form over the very schema that the server checks by. */
export function useForm<Schema extends z.ZodObject, Values extends z.input<Schema>>(
  options: Options<Schema, Values>,
) {
  const { schema, start, check, save } = options
  const { t } = useLingui()
  const [values, setValues] = useState(start)
  const [errors, setErrors] = useState<Partial<Record<keyof Values & string, string>>>({})
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState(start)
  const form = useRef<HTMLFormElement>(null)

  const set = <Key extends keyof Values & string>(key: Key, value: Values[Key]) => {
    setValues((old) => ({ ...old, [key]: value }))
    setErrors((old) => ({ ...old, [key]: undefined }))
    setProblem(undefined)
  }

  const found = (): typeof errors => {
    const own = { ...check?.(values) } as typeof errors // The same keys.
    const parsed = schema.safeParse(values)
    for (const issue of parsed.error?.issues ?? []) {
      const key = String(issue.path[0]) as keyof Values & string // Paths of a schema are keys of its values.
      own[key] ??= t(issueText(issue, values[key] === ''))
    }
    return own
  }

  const point = (key: string | undefined) =>
    // After the error has been drawn, so that a reader hears it with the field.
    setTimeout(() => form.current?.querySelector<HTMLElement>(`[name="${key}"]`)?.focus(), 0)

  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    if (busy) return
    const wrong = found()
    setErrors(wrong)
    setProblem(undefined)
    const first = Object.keys(wrong).find((key) => wrong[key as keyof Values & string])
    if (first) return void point(first)
    setBusy(true)
    const failure = await save(schema.parse(values), values)
    setBusy(false)
    if (!failure) return setSaved(values)
    if (!failure.field) return setProblem(failure.reason)
    setErrors({ [failure.field]: failure.reason } as typeof errors) // One key of the values.
    point(failure.field)
  }

  return {
    values,
    set,
    /** Props of a text field. */
    text: (key: keyof Values & string) => ({
      name: key,
      value: (values[key] ?? '') as string, // Text fields hold text.
      error: errors[key],
      onChange: (event: { currentTarget: { value: string } }) =>
        set(key, event.currentTarget.value as Values[typeof key]), // As above.
    }),
    error: (key: keyof Values & string) => errors[key],
    /** What is wrong with the whole, to be shown over the buttons. */
    problem,
    busy,
    /** Something was changed since the last saving. */
    dirty: Object.keys(values).some((key) => values[key as keyof Values] !== saved[key as keyof Values]),
    reset: (next: Values) => {
      setValues(next)
      setSaved(next)
      setErrors({})
      setProblem(undefined)
    },
    /** Props of the form element. */
    props: { ref: form, noValidate: true, onSubmit: (event: FormEvent) => void submit(event) },
    submit,
  }
}
