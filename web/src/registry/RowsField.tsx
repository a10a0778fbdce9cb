import type { Field } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Fieldset, Select, Textarea, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { DateField } from '#forms'
import type { Staff } from './FactFields.tsx'
import classes from './Facts.module.css'
import { columnWords, optionWords } from './fact-words.ts'
import { useSaved } from './use-saved.ts'

type Row = Record<string, string>
type Props = {
  field: Field
  label: string
  rows: unknown
  staff: Staff
  onSave: (rows: Row[]) => unknown
}

/** A table of answers: rows are added and removed, and the whole saves itself. */
export function RowsField({ field, label, rows, staff, onSave }: Props) {
  const { t } = useLingui()
  const columns = field.columns ?? []
  // Rows of every table hold text only: the schema of the facts says so.
  const { typed, change, flush } = useSaved((rows as Row[] | undefined) ?? empty, onSave)
  const set = (at: number, name: string, value: string) =>
    change(typed.map((row, i) => (i === at ? { ...row, [name]: value } : row)))
  const add = () =>
    change([
      ...typed,
      Object.fromEntries(
        columns.map(({ name, options, kind }) => [
          name,
          // Nobody is chosen until somebody is.
          kind === 'choice' && name !== 'personId' ? (options?.[0]?.value ?? '') : '',
        ]),
      ),
    ])
  return (
    <Fieldset legend={label} className={classes.rows}>
      {typed.map((row, at) => (
        // Rows have no names of their own: the place is the name.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={at} className={classes.row}>
          {columns.map(({ name, kind, options = [] }) => {
            const words = columnWords[`${field.name}.${name}`] ?? columnWords[name]
            const title = words ? t(words) : name
            const value = row[name] ?? ''
            if (kind === 'date')
              return (
                <DateField
                  key={name}
                  label={title}
                  value={value || null}
                  onChange={(next) => set(at, name, next ?? '')}
                  onBlur={flush}
                />
              )
            if (kind === 'choice' || kind === 'person')
              return (
                <Select
                  key={name}
                  label={title}
                  data={
                    kind === 'person'
                      ? staff
                      : options.map((one) => {
                          const option = optionWords[`${name}.${one.value}`]
                          return { value: one.value, label: one.title ?? (option ? t(option) : one.value) }
                        })
                  }
                  value={value || null}
                  searchable={kind === 'person' || options.length > searchedFrom}
                  allowDeselect={false}
                  onChange={(next) => set(at, name, next ?? '')}
                />
              )
            const common = { label: title, value, onBlur: flush }
            return kind === 'long' ? (
              <Textarea
                key={name}
                {...common}
                autosize
                minRows={1}
                maxRows={8}
                onChange={(event) => set(at, name, event.currentTarget.value)}
              />
            ) : (
              <TextInput
                key={name}
                {...common}
                onChange={(event) => set(at, name, event.currentTarget.value)}
              />
            )
          })}
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={t`${label}: убрать строку ${at + 1}`}
            onClick={() => change(typed.filter((_, i) => i !== at))}
          >
            <Trans>Убрать строку</Trans>
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPlus size={16} aria-hidden />}
        aria-label={t`${label}: добавить строку`}
        onClick={add}
      >
        <Trans>Добавить строку</Trans>
      </Button>
    </Fieldset>
  )
}

const empty: Row[] = []
/** A longer list is found by typing. */
const searchedFrom = 10
