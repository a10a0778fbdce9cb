import { type FactName, type Field, type Paper, type PaperFacts, registryApi } from '@app/model/registry'
import { useLingui } from '@lingui/react/macro'
import { Checkbox, NumberInput, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { call, queryOf } from '#api'
import { factWords, optionWords } from './fact-words.ts'
import { NumbersField } from './NumbersField.tsx'
import { RowsField } from './RowsField.tsx'
import { SavedDay, SavedText } from './SavedFields.tsx'
import type { Take } from './use-paper.ts'
import { useSaved } from './use-saved.ts'

type Props = { paper: Paper; take: Take }

/** The questions of the kind, each saved by itself; one component knows all sorts of them. */
export function FactFields({ paper, take }: Props) {
  const save = async (facts: PaperFacts) =>
    take(await call(registryApi.change, { params: { id: paper.id }, body: { facts } }))
  const staff = useStaff()
  const { decisionBody } = paper.facts
  // The date and the number of minutes make no sense without whose they are.
  const asked = paper.fields.filter(
    ({ name }) => !['decisionOn', 'decisionNumber'].includes(name) || decisionBody,
  )
  return asked.map((field) => (
    <FactField
      key={field.name}
      field={field}
      facts={paper.facts}
      wrong={paper.obstacles.includes(field.name)}
      staff={staff}
      save={save}
    />
  ))
}

export type Staff = { value: string; label: string }[]

function useStaff(): Staff {
  const rows = useQuery(queryOf(registryApi.employees, {})).data ?? []
  return rows.map((one) => ({
    value: one.id,
    label: one.position ? `${one.name}, ${one.position}` : one.name,
  }))
}

type FieldProps = {
  field: Field
  facts: PaperFacts
  wrong: boolean
  staff: Staff
  save: (facts: PaperFacts) => unknown
}

/** Where problems of the document lead: the fields that mend them. */
const anchors: Partial<Record<FactName, string>> = { curatorId: 'paper-curator', control: 'paper-control' }

function FactField({ field, facts, wrong, staff, save }: FieldProps) {
  const { t } = useLingui()
  const { name, kind } = field
  const words = factWords[name]
  const label = t(words.label)
  const hint = words.hint && t(words.hint)
  const value = facts[name]
  const error = wrong ? t`Без этого документ не составить` : undefined
  // The kind of a field and the value of its fact are one thing: the model pairs them by the name.
  const set = (next: unknown) => save({ [name]: next } as PaperFacts)
  const titled = (one: { value: string; title?: string | undefined }) => {
    const option = optionWords[`${name}.${one.value}`]
    return one.title ?? (option ? t(option) : one.value)
  }
  const options = (field.options ?? []).map((one) => ({ value: one.value, label: titled(one) }))
  const id = anchors[name] ?? `fact-${name}`
  switch (kind) {
    case 'text':
    case 'long':
      return (
        <SavedText
          label={label}
          {...(hint ? { hint } : {})}
          {...(kind === 'long' ? { rows: 2 } : {})}
          value={typeof value === 'string' ? value : ''}
          onSave={set}
        />
      )
    case 'date':
      return (
        <SavedDay
          label={label}
          {...(hint ? { hint } : {})}
          value={typeof value === 'string' ? value : null}
          onSave={set}
        />
      )
    case 'number':
      return (
        <SavedNumber
          label={label}
          hint={hint}
          value={typeof value === 'number' ? value : null}
          onSave={set}
        />
      )
    case 'yes':
      return (
        <Checkbox
          label={label}
          description={hint}
          checked={value === true}
          onChange={(event) => void set(event.currentTarget.checked)}
        />
      )
    case 'person':
      return (
        <Select
          id={id}
          label={label}
          description={hint}
          data={staff}
          value={typeof value === 'string' ? value : null}
          onChange={(next) => void set(next)}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t`Очистить: ${label}` }}
          nothingFoundMessage={t`Такого сотрудника нет`}
        />
      )
    case 'control':
      return (
        <Select
          id={id}
          label={label}
          data={[{ value: 'self', label: t`Руководитель оставляет за собой` }, ...staff]}
          value={facts.control?.kind === 'person' ? facts.control.personId : 'self'}
          onChange={(next) =>
            void save({
              control: !next || next === 'self' ? { kind: 'self' } : { kind: 'person', personId: next },
            })
          }
          searchable
          allowDeselect={false}
          nothingFoundMessage={t`Такого сотрудника нет`}
        />
      )
    case 'choice':
      return (
        <Select
          id={id}
          label={label}
          description={hint}
          error={error}
          data={options}
          value={typeof value === 'string' && value ? value : null}
          placeholder={t`Не выбрано`}
          onChange={(next) => void set(next ?? undefined)}
          allowDeselect={false}
        />
      )
    case 'choices':
      return (
        <Checkbox.Group
          label={label}
          description={hint}
          error={error}
          value={Array.isArray(value) ? (value as string[]) : []}
          onChange={(next) => void set(next)}
        >
          {options.map((one) => (
            <Checkbox key={one.value} mt={6} value={one.value} label={one.label} />
          ))}
        </Checkbox.Group>
      )
    case 'rows':
      return <RowsField field={field} label={label} rows={value} staff={staff} onSave={set} />
    case 'numbers':
      return (
        <NumbersField
          lines={field.lines ?? []}
          label={label}
          error={error}
          values={facts.numbers ?? {}}
          withForecast={Boolean(facts.forecastOn)}
          onSave={set}
        />
      )
  }
}

type NumberProps = {
  label: string
  hint: string | undefined
  value: number | null
  onSave: (value: number | null) => unknown
}

function SavedNumber({ label, hint, value, onSave }: NumberProps) {
  const { typed, change, flush } = useSaved(value, onSave)
  return (
    <NumberInput
      label={label}
      description={hint}
      value={typed ?? ''}
      min={0}
      max={100_000}
      allowDecimal={false}
      allowNegative={false}
      onChange={(next) => change(typeof next === 'number' ? next : null)}
      onBlur={flush}
    />
  )
}
