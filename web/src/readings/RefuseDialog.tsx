import { signatureApi } from '@app/model/signatures'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#api'
import { refusals } from '#refusals'
import { Dialog, DialogFoot, notify } from '#ui'
import classes from './Readings.module.css'

/** Whoever is asked to sign may say no, and why: the curator reads it. */
export function RefuseDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    const outcome = await call(signatureApi.refuseOwn, { params: { id }, body: { reason } })
    setBusy(false)
    if (!outcome.ok) return setProblem(t(refusals[outcome.code]))
    notify(t`Отказ отправлен куратору`)
    onClose()
    await queryClient.invalidateQueries()
  }
  return (
    <Dialog title={t`Отказаться подписывать`} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim()) void send()
        }}
      >
        <p className={classes.quiet}>
          <Trans>
            Подписывать вы не обязаны, последствий у отказа нет. Причину увидит куратор программы.
          </Trans>
        </p>
        <Textarea
          data-autofocus
          label={t`Почему не подписываете`}
          autosize
          minRows={3}
          maxLength={1000}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <DialogFoot problem={problem} onClose={onClose}>
          <Button type="submit" loading={busy} disabled={!reason.trim()}>
            <Trans>Отправить отказ</Trans>
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
