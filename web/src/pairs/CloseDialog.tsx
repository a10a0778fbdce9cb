import { type ClosingReason, closingReasons, type PairCard, pairApi } from '@app/model/pairs'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { call } from '#api'
import { DateField } from '#forms'
import { localDay } from '#programmes'
import { refusals } from '#refusals'
import { Dialog, DialogFoot, Note, notify } from '#ui'
import classes from './Pairs.module.css'
import { usePairs } from './use-pairs.ts'
import { closingWords } from './words.ts'

type Props = { card: PairCard; onClose: () => void }

/** The pair comes to its end, with the reason for the statistics. */
export function CloseDialog({ card, onClose }: Props) {
  const { t } = useLingui()
  const { refresh } = usePairs()
  const [reason, setReason] = useState<ClosingReason>('full')
  const [on, setOn] = useState<string | null>(localDay())
  const [comment, setComment] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const close = async () => {
    if (!on) return
    setBusy(true)
    const outcome = await call(pairApi.close, {
      params: { id: card.id },
      body: { reason, on, comment: comment.trim() },
    })
    setBusy(false)
    if (!outcome.ok) return setProblem(t(refusals[outcome.code]))
    notify(t`Пара завершена: ${card.number}`)
    await refresh()
    onClose()
  }
  return (
    <Dialog title={t`Завершить пару ${card.number}`} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void close()
        }}
      >
        <NativeSelect
          data-autofocus
          label={t`Почему`}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value as ClosingReason)} // From the list of reasons.
          data={closingReasons.map((value) => ({ value, label: t(closingWords[value]) }))}
        />
        {reason !== 'full' && (
          <Note tone="info">
            <Trans>
              Досрочное прекращение обычно оформляют приказом: «Действия» → «Прекратить досрочно…». Здесь пара
              закроется без него.
            </Trans>
          </Note>
        )}
        <DateField label={t`День завершения`} value={on} onChange={setOn} />
        <Textarea
          label={t`Пояснение`}
          description={t`Необязательно`}
          autosize
          minRows={2}
          maxLength={2000}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <DialogFoot problem={problem} onClose={onClose}>
          <Button type="submit" loading={busy} disabled={!on}>
            <Trans>Завершить пару</Trans>
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
