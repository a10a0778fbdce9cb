import { type PairCard, pairApi } from '@app/model/pairs'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { call } from '#api'
import { DateField } from '#forms'
import { refusals } from '#refusals'
import { Dialog, DialogFoot, notify } from '#ui'
import classes from './Pairs.module.css'
import { usePairs } from './use-pairs.ts'

type Props = { card: PairCard; onClose: () => void }

/** The period of a pair that no order has fixed yet. */
export function PeriodDialog({ card, onClose }: Props) {
  const { t } = useLingui()
  const { refresh } = usePairs()
  const [startsOn, setStartsOn] = useState(card.startsOn)
  const [endsOn, setEndsOn] = useState(card.endsOn)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    const outcome = await call(pairApi.change, { params: { id: card.id }, body: { startsOn, endsOn } })
    setBusy(false)
    if (!outcome.ok) return setProblem(t(refusals[outcome.code]))
    notify(t`Период записан`)
    await refresh()
    onClose()
  }
  return (
    <Dialog title={t`Период пары ${card.number}`} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <div className={classes.dates}>
          <DateField
            data-autofocus
            label={t`Начало`}
            description={t`Пусто: со дня приказа`}
            value={startsOn}
            onChange={setStartsOn}
          />
          <DateField label={t`Конец`} value={endsOn} onChange={setEndsOn} />
        </div>
        <DialogFoot problem={problem} onClose={onClose}>
          <Button type="submit" loading={busy}>
            <Trans>Записать период</Trans>
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
