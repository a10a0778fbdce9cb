import { type PairCard, pairApi } from '@app/model/pairs'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, keyOf } from '#api'
import { refusals } from '#refusals'
import { notify } from '#ui'
import classes from './Pairs.module.css'

/** What the pair has met for; it begins from the request and may be said better at any time. */
export function GoalField({ card, readOnly }: { card: PairCard; readOnly: boolean }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const [goal, setGoal] = useState(card.goal)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  if (readOnly)
    return (
      <div>
        <h2 className={classes.label}>{t`Цель`}</h2>
        <p className={classes.goal}>{card.goal || t`пока не записана`}</p>
      </div>
    )
  const save = async () => {
    setBusy(true)
    const outcome = await call(pairApi.change, { params: { id: card.id }, body: { goal: goal.trim() } })
    setBusy(false)
    if (!outcome.ok) return setProblem(t(refusals[outcome.code]))
    setProblem(undefined)
    setGoal(outcome.answer.goal)
    notify(t`Цель записана`)
    await queryClient.invalidateQueries({ queryKey: keyOf(pairApi.read) })
    await queryClient.invalidateQueries({ queryKey: keyOf(pairApi.list) })
  }
  const dirty = goal.trim() !== card.goal
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Textarea
        label={t`Цель`}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        value={goal}
        error={problem}
        onChange={(event) => setGoal(event.currentTarget.value)}
      />
      {dirty && (
        <div className={classes.buttons}>
          <Button type="submit" size="compact-md" loading={busy}>
            <Trans>Записать цель</Trans>
          </Button>
          <Button variant="default" size="compact-md" onClick={() => setGoal(card.goal)}>
            <Trans>Вернуть прежнюю</Trans>
          </Button>
        </div>
      )}
    </form>
  )
}
