import type { WaitingRow } from '@app/model/waiting'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { PlaceLink, useCycle } from '#programmes'
import { Dialog, DialogFoot, Note } from '#ui'
import classes from './Waiting.module.css'

type Props = { rows: readonly WaitingRow[]; onClose: () => void; onOpen: (form: string) => Promise<boolean> }

/** Another form of the cycle for those who wait; whoever has named none is open to all of them. */
export function FormDialog({ rows, onClose, onOpen }: Props) {
  const { t } = useLingui()
  const forms = useCycle()?.forms ?? []
  const [form, setForm] = useState<string>()
  const [busy, setBusy] = useState(false)
  const free = (code: string) =>
    rows.filter((row) => row.forms.length > 0 && !row.forms.includes(code)).length
  const possible = forms.filter((one) => free(one.form) > 0)
  return (
    <Dialog title={t`Открыть другую форму`} onClose={onClose}>
      {possible.length === 0 ? (
        <Note
          tone="info"
          action={<PlaceLink to="/programme?panel=forms">{t`Открыть формы цикла`}</PlaceLink>}
        >
          <Trans>Выбранным уже открыты все формы цикла. Новую форму можно добавить в настройках цикла.</Trans>
        </Note>
      ) : (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            if (!form) return
            setBusy(true)
            void onOpen(form).then((done) => (done ? onClose() : setBusy(false)))
          }}
        >
          <Radio.Group label={t`Форма наставничества`} value={form ?? null} onChange={setForm}>
            <div className={classes.radios}>
              {possible.map((one) => (
                <Radio
                  key={one.form}
                  value={one.form}
                  label={one.title}
                  description={t`Станет доступна, человек: ${free(one.form)}`}
                />
              ))}
            </div>
          </Radio.Group>
          <DialogFoot onClose={onClose}>
            <Button type="submit" loading={busy} disabled={!form}>
              <Trans>Открыть форму</Trans>
            </Button>
          </DialogFoot>
        </form>
      )}
    </Dialog>
  )
}
