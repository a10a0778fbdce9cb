import type { Proof } from '@app/model/signatures'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, PasswordInput, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Dialog, DialogFoot } from '#ui'
import classes from './Signatures.module.css'

type Props = {
  title: string
  /** «Положение … № 5». */
  act: string
  /** He has accepted the rules already. */
  joined: boolean
  /** The code of the telephone will do as well. */
  secondFactor: boolean
  /** What follows from the signature. */
  children?: ReactNode
  /** Answers the reason when it was refused. */
  sign: (proof: Proof) => Promise<string | undefined>
  onClose: () => void
}

/** Once more the password, or the code: that is the simple electronic signature. */
export function ProofDialog({ title, act, joined, secondFactor, children, sign, onClose }: Props) {
  const { t } = useLingui()
  const [byCode, setByCode] = useState(secondFactor)
  const [secret, setSecret] = useState('')
  const [joins, setJoins] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    setProblem(undefined)
    const reason = await sign({
      ...(byCode ? { code: secret } : { password: secret }),
      joins: joined || joins,
    })
    setBusy(false)
    if (reason === undefined) return onClose()
    setSecret('')
    setProblem(reason)
  }
  const switchKey = () => {
    setByCode(!byCode)
    setSecret('')
    setProblem(undefined)
  }
  const field = {
    'data-autofocus': true,
    value: secret,
    onChange: (event: { currentTarget: { value: string } }) => setSecret(event.currentTarget.value),
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        {children}
        {!joined && (
          <Checkbox
            checked={joins}
            onChange={(event) => setJoins(event.currentTarget.checked)}
            label={t`С документом «${act}» ознакомлен(а), согласен (согласна) подписывать простой электронной подписью`}
            description={t`Спрашиваем один раз. Пароль – ключ вашей подписи: никому его не сообщайте`}
          />
        )}
        {byCode ? (
          <TextInput
            {...field}
            label={t`Код из приложения на телефоне`}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={7}
          />
        ) : (
          <PasswordInput
            {...field}
            label={t`Ваш пароль`}
            name="password"
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': t`Показать пароль` }}
          />
        )}
        <DialogFoot problem={problem} onClose={onClose}>
          <Button type="submit" loading={busy} disabled={!secret || !(joined || joins)}>
            <Trans>Подписать документ</Trans>
          </Button>
          {secondFactor && (
            <Button variant="subtle" onClick={switchKey}>
              {byCode ? <Trans>Ввести пароль</Trans> : <Trans>Ввести код</Trans>}
            </Button>
          )}
        </DialogFoot>
        {!joined && !joins && (
          <p className={classes.quiet}>
            <Trans>Подписать можно, когда отмечено согласие.</Trans>
          </p>
        )}
      </form>
    </Dialog>
  )
}
