import type { CardChoice } from '@app/model/wishes'
import { Trans, useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { IconCheck, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './Card.module.css'

type Props = {
  label: string
  choices: readonly CardChoice[]
  value: readonly string[]
  onChange: (ids: string[]) => void
  hint?: string
}

/** Any number of people, each a big line to tap. */
export function PickStep({ label, choices, value, onChange, hint }: Props) {
  const [shown, search] = useSearch(choices)
  return (
    <>
      {hint && <p className={classes.quiet}>{hint}</p>}
      {search}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend. */}
      <div role="group" aria-label={label} className={classes.list}>
        {shown.map((choice) => {
          const on = value.includes(choice.id)
          return (
            <button
              key={choice.id}
              type="button"
              aria-pressed={on}
              className={classes.line}
              onClick={() => onChange(on ? value.filter((id) => id !== choice.id) : [...value, choice.id])}
            >
              <span className={classes.box} aria-hidden>
                {on && <IconCheck size={18} />}
              </span>
              <ChoiceName choice={choice} />
            </button>
          )
        })}
        {shown.length === 0 && (
          <p className={classes.quiet}>
            <Trans>Здесь никого нет.</Trans>
          </p>
        )}
      </div>
    </>
  )
}

export function ChoiceName({ choice }: { choice: CardChoice }) {
  return (
    <span className={classes.name}>
      {choice.name}
      {choice.note && <span className={classes.quiet}>{choice.note}</span>}
    </span>
  )
}

/** A field to look for a name by, where there are many. */
export function useSearch(choices: readonly CardChoice[]) {
  const { t } = useLingui()
  const [sought, setSought] = useState('')
  const many = choices.length > 12
  const folded = fold(sought)
  const shown = many ? choices.filter((choice) => fold(choice.name).includes(folded)) : choices
  const field = many && (
    <TextInput
      size="md"
      aria-label={t`Найти по имени`}
      placeholder={t`Найти по имени`}
      leftSection={<IconSearch size={18} aria-hidden />}
      value={sought}
      onChange={(event) => setSought(event.currentTarget.value)}
    />
  )
  return [shown, field] as const
}

const fold = (text: string) => text.trim().toLowerCase().replaceAll('ё', 'е')
