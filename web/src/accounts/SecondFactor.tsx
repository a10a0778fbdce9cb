import { accountApi } from '@app/model/accounts'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, PasswordInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call, meQuery, useMe } from '#api'
import { refusals } from '#refusals'
import { formatDate, Note, notify, Section, StateMark } from '#ui'
import classes from './Entry.module.css'
import { SecondFactorSetUp } from './SecondFactorSetUp.tsx'

/** The second factor of the own account: on, off, until when it has to be on. */
export function SecondFactor() {
  const { t } = useLingui()
  const me = useMe()
  const queryClient = useQueryClient()
  const [removing, setRemoving] = useState(false)
  const refresh = () => queryClient.invalidateQueries({ queryKey: meQuery.queryKey })
  return (
    <Section
      title={t`Код подтверждения`}
      note={t`Второй шаг входа: шесть цифр из приложения на телефоне`}
      actions={
        <StateMark tone={me.totp ? 'success' : 'neutral'}>
          {me.totp ? <Trans>включён</Trans> : <Trans>выключен</Trans>}
        </StateMark>
      }
    >
      {!me.totp && me.totpRequiredOn && (
        <Note tone="warning">
          <Trans>Для вашей роли он обязателен с {formatDate(me.totpRequiredOn)}</Trans>
        </Note>
      )}
      {!me.totp && (
        <SecondFactorSetUp
          onDone={() => {
            notify(t`Код подтверждения включён`)
            void refresh()
          }}
        />
      )}
      {me.totp && !removing && (
        <div>
          <Button variant="default" onClick={() => setRemoving(true)}>
            <Trans>Выключить…</Trans>
          </Button>
        </div>
      )}
      {me.totp && removing && (
        <Removal
          onDone={() => {
            setRemoving(false)
            notify(t`Код подтверждения выключен`)
            void refresh()
          }}
        />
      )}
    </Section>
  )
}

function Removal({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<string>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!password) return setProblem(t`Введите пароль`)
    const outcome = await call(accountApi.removeTotp, { body: { password } })
    if (outcome.ok) onDone()
    else setProblem(t(refusals[outcome.code]))
  }
  return (
    <form onSubmit={(event) => void submit(event)} className={classes.form} noValidate>
      <PasswordInput
        label={t`Пароль`}
        description={t`Чтобы убедиться, что это вы`}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t`Показать пароль` }}
        value={password}
        error={problem}
        autoFocus
        onChange={(event) => {
          setPassword(event.currentTarget.value)
          setProblem(undefined)
        }}
      />
      <div>
        <Button type="submit" color="red">
          <Trans>Выключить код подтверждения</Trans>
        </Button>
      </div>
    </form>
  )
}
