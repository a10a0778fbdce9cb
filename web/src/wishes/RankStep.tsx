import type { CardAnswer, CardChoice } from '@app/model/wishes'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import classes from './Card.module.css'
import { ChoiceName, useSearch } from './PickStep.tsx'
import { RankedList } from './RankedList.tsx'
import { toggled } from './ranks.ts'

type Props = {
  choices: readonly CardChoice[]
  met: readonly string[]
  ranks: CardAnswer['ranks']
  onChange: (ranks: string[][]) => void
}

/** Tap in the order of liking: the first tapped is the first choice. */
export function RankStep({ choices, met, ranks, onChange }: Props) {
  const { t } = useLingui()
  const [all, setAll] = useState(false)
  const ranked = new Set(ranks.flat())
  const left = choices.filter((choice) => !ranked.has(choice.id))
  const known = left.filter((choice) => met.includes(choice.id))
  const others = left.length - known.length
  const everybody = all || met.length === 0
  const [shown, search] = useSearch(everybody ? left : known)
  return (
    <>
      <p className={classes.quiet}>
        <Trans>
          Нажимайте по порядку: первым – того, с кем хотелось бы больше всего. Можно никого не выбирать.
        </Trans>
      </p>
      <RankedList choices={choices} ranks={ranks} onChange={onChange} />
      {search}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend. */}
      <div role="group" aria-label={t`Кого добавить`} className={classes.list}>
        {shown.map((choice) => (
          <button
            key={choice.id}
            type="button"
            className={classes.line}
            onClick={() => onChange(toggled(ranks, choice.id))}
          >
            <span className={classes.next} aria-hidden>
              {ranks.length + 1}
            </span>
            <ChoiceName choice={choice} />
          </button>
        ))}
      </div>
      {!everybody && others > 0 && (
        <button type="button" className={classes.more} onClick={() => setAll(true)}>
          <Trans>Показать остальных: {others}</Trans>
        </button>
      )}
    </>
  )
}
