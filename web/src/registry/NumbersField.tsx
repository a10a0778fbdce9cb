import type { PaperFacts } from '@app/model/registry'
import { useLingui } from '@lingui/react/macro'
import { Fieldset, Input, NumberInput } from '@mantine/core'
import classes from './Facts.module.css'
import { useSaved } from './use-saved.ts'

type Values = NonNullable<PaperFacts['numbers']>
type Props = {
  lines: readonly { code: string; title: string }[]
  label: string
  error: string | undefined
  values: Values
  withForecast: boolean
  onSave: (values: Values) => unknown
}

const none = { fact: null, forecast: null }

/** A table with fixed rows: what is, and what is expected. */
export function NumbersField({ lines, label, error, values, withForecast, onSave }: Props) {
  const { t } = useLingui()
  const { typed, change, flush } = useSaved(values, onSave)
  const cell = (code: string, title: string, of: 'fact' | 'forecast') => (
    <NumberInput
      aria-label={of === 'fact' ? title : t`${title}: прогноз`}
      value={typed[code]?.[of] ?? ''}
      hideControls
      allowDecimal={false}
      allowNegative={false}
      max={100_000}
      onChange={(next) =>
        change({
          ...typed,
          [code]: { ...none, ...typed[code], [of]: typeof next === 'number' ? next : null },
        })
      }
      onBlur={flush}
    />
  )
  return (
    <Fieldset legend={label} className={classes.rows}>
      {error && <Input.Error>{t`Часть больше целого: проверьте числа`}</Input.Error>}
      {lines.map(({ code, title }) => (
        <div key={code} className={classes.number} data-part={code.includes('.') || undefined}>
          <div>{title}</div>
          {cell(code, title, 'fact')}
          {withForecast && cell(code, title, 'forecast')}
        </div>
      ))}
    </Fieldset>
  )
}
