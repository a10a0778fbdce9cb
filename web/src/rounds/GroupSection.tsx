import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { shownScore } from './look-up.ts'
import classes from './RulesSections.module.css'
import { useWorkbench } from './workbench-context.ts'

/** How many mentees one mentor leads; what the least size costs is said at once. */
export function GroupSection() {
  const { board, change, busy } = useWorkbench()
  const { min, max } = board.group
  // Another size from elsewhere replaces what is being typed.
  return (
    <Sizes
      key={`${min}:${max}`}
      min={min}
      max={max}
      price={board.figures.groupPrice}
      disabled={!change || busy}
      onSet={change && ((group) => void change({ kind: 'group', group }))}
    />
  )
}

type Props = {
  min: number
  max: number | null
  price: { matched: number; score: number } | null
  disabled: boolean
  onSet: ((group: { min: number; max: number | null }) => void) | undefined
}

function Sizes({ min, max, price, disabled, onSet }: Props) {
  const { t } = useLingui()
  const [least, setLeast] = useState<number | string>(min > 1 ? min : '')
  const [most, setMost] = useState<number | string>(max ?? '')
  const wanted = { min: typeof least === 'number' ? least : 0, max: typeof most === 'number' ? most : null }
  const turned = wanted.max !== null && wanted.min > wanted.max
  const same = wanted.min === (min > 1 ? min : 0) && wanted.max === max
  return (
    <form
      className={classes.section}
      onSubmit={(event) => {
        event.preventDefault()
        if (!turned && !same) onSet?.(wanted)
      }}
    >
      <h3 className={classes.title}>{t`Размер группы у одного наставника`}</h3>
      <p className={classes.note}>
        <Trans>Пусто: как позволяют места. Считаются и те, кого наставник уже ведёт.</Trans>
      </p>
      <div className={classes.sizes}>
        <NumberInput
          size="xs"
          label={t`Не меньше`}
          description={t`Или никого`}
          min={0}
          max={50}
          allowDecimal={false}
          allowNegative={false}
          value={least}
          onChange={setLeast}
          disabled={disabled}
        />
        <NumberInput
          size="xs"
          label={t`Не больше`}
          description={t`И не больше мест`}
          min={1}
          max={100}
          allowDecimal={false}
          allowNegative={false}
          value={most}
          onChange={setMost}
          disabled={disabled}
          error={turned && t`Меньше, чем «Не меньше»`}
        />
      </div>
      {price && (price.matched > 0 || price.score !== 0) && (
        <p className={classes.price} role="status">
          {price.matched > 0 ? (
            <Plural
              value={price.matched}
              one="Цена наименьшего размера: без него подобрали бы ещё # наставляемого"
              few="Цена наименьшего размера: без него подобрали бы ещё # наставляемых"
              many="Цена наименьшего размера: без него подобрали бы ещё # наставляемых"
              other="Цена наименьшего размера: без него подобрали бы ещё # наставляемых"
            />
          ) : (
            <Trans>
              Цена наименьшего размера: без него сумма оценок была бы больше на {shownScore(price.score)}
            </Trans>
          )}
        </p>
      )}
      {price && price.matched === 0 && price.score === 0 && (
        <p className={classes.note} role="status">
          <Trans>Наименьший размер ничего не ухудшает.</Trans>
        </p>
      )}
      {onSet && (
        <div>
          <Button type="submit" variant="default" size="xs" disabled={disabled || turned || same}>
            <Trans>Подобрать с этим размером</Trans>
          </Button>
        </div>
      )}
    </form>
  )
}
