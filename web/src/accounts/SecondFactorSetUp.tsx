import { accountApi } from '@app/model/accounts'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { z } from 'zod'
import { call } from '#api'
import { refusals } from '#refusals'
import { Note } from '#ui'
import { CodeField } from './CodeField.tsx'
import classes from './Entry.module.css'

/** Shows the secret as a QR code and asks for the first code: then the factor is on. */
export function SecondFactorSetUp({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const [secret, setSecret] = useState<z.output<typeof accountApi.startTotp.response>>()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const start = async () => {
    setBusy(true)
    const outcome = await call(accountApi.startTotp, {})
    setBusy(false)
    if (outcome.ok) setSecret(outcome.answer)
    else setProblem(t(refusals[outcome.code]))
  }
  const confirm = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblem(undefined)
    const outcome = await call(accountApi.confirmTotp, { body: { code: code.replace(/\s/g, '') } })
    setBusy(false)
    if (outcome.ok) onDone()
    else setProblem(t(refusals[outcome.code]))
  }
  if (!secret) {
    return (
      <div className={classes.form}>
        {problem && (
          <Note tone="danger" live>
            {problem}
          </Note>
        )}
        <div>
          <Button loading={busy} onClick={() => void start()}>
            <Trans>Показать QR-код</Trans>
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className={classes.qr}>
      <img alt={t`QR-код для приложения`} src={`data:image/svg+xml,${encodeURIComponent(secret.svg)}`} />
      <form onSubmit={(event) => void confirm(event)} className={classes.form} noValidate>
        <div>
          <Trans>Отсканируйте код приложением на телефоне или введите в нём ключ вручную:</Trans>
          <div className={classes.secret}>{secret.secret.match(/.{1,4}/g)?.join(' ')}</div>
        </div>
        <CodeField
          label={t`Шесть цифр, которые показало приложение`}
          value={code}
          error={problem}
          onChange={(event) => {
            setCode(event.currentTarget.value)
            setProblem(undefined)
          }}
        />
        <div>
          <Button type="submit" loading={busy}>
            <Trans>Включить</Trans>
          </Button>
        </div>
      </form>
    </div>
  )
}
