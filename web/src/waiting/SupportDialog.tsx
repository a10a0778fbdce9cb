import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Dialog, DialogFoot } from '#ui'
import classes from './Waiting.module.css'

type Props = { count: number; onClose: () => void; onSend: (note: string) => Promise<boolean> }

/** Asks the psychologist to look after those who wait. */
export function SupportDialog({ count, onClose, onSend }: Props) {
  const { t } = useLingui()
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState(false)
  return (
    <Dialog title={t`Передать психологу`} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          setBusy(true)
          void onSend(note).then((sent) => (sent ? onClose() : setBusy(false)))
        }}
      >
        <p className={classes.text}>
          <Plural
            value={count}
            one="Психолог получит уведомление: # человек без пары ждёт поддержки. Имена – только в этом списке."
            few="Психолог получит уведомление: # человека без пары ждут поддержки. Имена – только в этом списке."
            many="Психолог получит уведомление: # человек без пары ждут поддержки. Имена – только в этом списке."
            other="Психолог получит уведомление: # человека без пары ждут поддержки. Имена – только в этом списке."
          />
        </p>
        <Textarea
          label={t`Что важно учесть`}
          description={t`Необязательно. Без диагнозов`}
          autosize
          minRows={2}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <DialogFoot onClose={onClose}>
          <Button type="submit" loading={busy}>
            <Trans>Уведомить психолога</Trans>
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
