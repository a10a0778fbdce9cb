import type { PairCard } from '@app/model/pairs'
import { registryApi } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { call } from '#api'
import { DateField } from '#forms'
import { localDay } from '#programmes'
import { refusals } from '#refusals'
import { Dialog, DialogFoot } from '#ui'
import classes from './Pairs.module.css'
import { usePairs } from './use-pairs.ts'

type Props = { card: PairCard; onClose: () => void }

/** An early end of a secured pair: makes the draft of the changing order and opens it. */
export function TerminateDialog({ card, onClose }: Props) {
  const { t } = useLingui()
  const { openPaper } = usePairs()
  const [from, setFrom] = useState<string | null>(localDay())
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const terminate = async () => {
    if (!from) return
    setBusy(true)
    const outcome = await call(registryApi.terminate, {
      params: { id: card.id },
      body: { from, reason: reason.trim() },
    })
    setBusy(false)
    if (!outcome.ok) return setProblem(t(refusals[outcome.code]))
    await openPaper(outcome.answer.id)
  }
  return (
    <Dialog title={t`Прекратить досрочно: ${card.number}`} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void terminate()
        }}
      >
        <p className={classes.text}>
          <Trans>
            Пара закреплена приказом, поэтому прекращает её тоже приказ: он откроется проектом. После подписи
            оба вернутся в базы и в подбор.
          </Trans>
        </p>
        <DateField data-autofocus label={t`С какого дня`} value={from} onChange={setFrom} />
        <Textarea
          label={t`Причина`}
          description={t`Как напишет приказ, после слов «в связи с»: «переездом наставляемого»`}
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <DialogFoot problem={problem} onClose={onClose}>
          <Button type="submit" loading={busy} disabled={!from || !reason.trim()}>
            <Trans>Составить приказ о прекращении</Trans>
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
