import type { ReactNode } from 'react'
import classes from './Counters.module.css'
import { formatNumber } from './format.ts'
import type { Tone } from './tokens.ts'

export type Counter<Key extends string> = {
  key: Key
  title: string
  /** Absent while it is being counted. */
  count?: number | undefined
  tone?: Tone | undefined
  icon?: ReactNode
}

type Props<Key extends string> = {
  /** What is chosen by them: «Состояние строк». */
  label: string
  items: readonly Counter<Key>[]
  value: Key | undefined
  /** A second click on the chosen one shows everything again. */
  onChange: (key: Key | undefined) => void
}

/** Figures that filter: «Без согласия 9 · Готовы к подбору 152». */
export function Counters<Key extends string>({ label, items, value, onChange }: Props<Key>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend.
    <div role="group" aria-label={label} className={classes.counters}>
      {items.map(({ key, title, count, tone = 'neutral', icon }) => (
        <button
          key={key}
          type="button"
          aria-pressed={value === key}
          className={classes.counter}
          data-tone={tone}
          onClick={() => onChange(value === key ? undefined : key)}
        >
          {icon}
          <span>{title}</span>
          {count !== undefined && <strong>{formatNumber(count)}</strong>}
        </button>
      ))}
    </div>
  )
}
