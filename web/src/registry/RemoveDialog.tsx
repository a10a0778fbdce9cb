import { type Paper, registryApi } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '#api'
import { refusals } from '#refusals'
import { Dialog, DialogFoot, notify } from '#ui'
import classes from './Dialogs.module.css'

type Props = { paper: Paper; onClose: () => void }

/** A draft is thrown away, after one more question. */
export function RemoveDialog({ paper, onClose }: Props) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const ofPairs = paper.subject === 'pairs' || paper.subject === 'change'
  const remove = async () => {
    setBusy(true)
    const outcome = await call(registryApi.remove, { params: { id: paper.id } })
    setBusy(false)
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    notify(ofPairs ? t`Проект приказа удалён, пары остались` : t`Проект документа удалён`)
    await navigate({ to: '/programme/documents' })
  }
  return (
    <Dialog title={t`Удалить проект`} onClose={onClose}>
      <div className={classes.form}>
        <p className={classes.text}>
          {ofPairs ? (
            <Trans>Проект будет удалён. Пары останутся, их можно включить в другой приказ.</Trans>
          ) : (
            <Trans>Проект будет удалён вместе с ответами.</Trans>
          )}
        </p>
        <DialogFoot onClose={onClose}>
          <Button color="red" loading={busy} onClick={() => void remove()}>
            <Trans>Удалить проект</Trans>
          </Button>
        </DialogFoot>
      </div>
    </Dialog>
  )
}
