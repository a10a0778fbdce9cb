import { type Consent, consentApi, destroyBy, frozenBy } from '@app/model/consents'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call } from '#api'
import { DateField } from '#forms'
import { refusals } from '#refusals'
import { Dialog, DialogFoot, formatDate, Note, notify } from '#ui'
import { kindNames } from './words.ts'

type Props = { consent: Consent; today: string; onDone: () => void; onClose: () => void }

/** An application to take a consent back: what follows is said before the button. */
export function Withdrawal({ consent, today, onDone, onClose }: Props) {
  const { t } = useLingui()
  const [on, setOn] = useState<string | null>(today)
  const [number, setNumber] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const stops = frozenBy(consent.kind).length > 0
  const withdraw = async () => {
    if (!on) return setProblem(t`Укажите дату заявления`)
    setBusy(true)
    const outcome = await call(consentApi.withdraw, { params: { id: consent.id }, body: { on, number } })
    setBusy(false)
    if (!outcome.ok) return setProblem(t(refusals[outcome.code]))
    notify(t`Согласие отозвано. Уничтожить данные нужно до ${formatDate(outcome.answer.destroyBy)}`)
    onDone()
    onClose()
  }
  return (
    <Dialog onClose={onClose} title={t`Отозвать согласие`}>
      <Stack gap={12}>
        <p style={{ margin: 0 }}>{t(kindNames[consent.kind])}</p>
        {stops && (
          <Note tone="warning">
            <Trans>
              Человек сразу станет «выбывшим», его пары остановятся. Если нет других оснований хранить данные,
              их уничтожают до {formatDate(destroyBy(on ?? today))}.
            </Trans>
          </Note>
        )}
        <DateField label={t`Дата заявления`} value={on} onChange={setOn} max={today} min={consent.signedOn} />
        <TextInput
          label={t`Номер заявления`}
          value={number}
          maxLength={60}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
        <DialogFoot problem={problem} onClose={onClose} leave={<Trans>Не отзывать</Trans>}>
          <Button color="red" loading={busy} onClick={() => void withdraw()}>
            <Trans>Отозвать согласие</Trans>
          </Button>
        </DialogFoot>
      </Stack>
    </Dialog>
  )
}
