import { accountApi } from '@app/model/accounts'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { call, queryOf } from '#api'
import { refusals } from '#refusals'
import { Bare } from '#shell'
import { Note } from '#ui'
import { CodeField } from './CodeField.tsx'
import { DemoAccounts } from './DemoAccounts.tsx'
import classes from './Entry.module.css'
import { useEntrance } from './use-entrance.ts'

const route = getRouteApi('/sign-in')

export function SignInPage() {
  const { t } = useLingui()
  const { to, oidc } = route.useSearch()
  const { data: installation } = useQuery(queryOf(accountApi.installation, {}))
  const enter = useEntrance()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const signIn = async (body: { login: string; password: string; code?: string }) => {
    setBusy(true)
    setProblem(undefined)
    const outcome = await call(accountApi.signIn, { body })
    setBusy(false)
    if (outcome.ok) return enter(outcome.answer, to)
    // The password was right: only the second step is missing.
    if (outcome.code === 'account.code-needed') return setCode('')
    setProblem(t(refusals[outcome.code]))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!login.trim() || !password) return setProblem(t`Введите логин и пароль`)
    void signIn({ login, password, ...(code === undefined ? {} : { code: code.replace(/\s/g, '') }) })
  }
  const demo = installation?.demoAccounts ?? []
  return (
    <Bare wide={demo.length > 0}>
      <h1 className={classes.title} data-page-title tabIndex={-1}>
        {code === undefined ? <Trans>Вход</Trans> : <Trans>Код подтверждения</Trans>}
      </h1>
      <form onSubmit={submit} className={classes.form} noValidate>
        {oidc && (
          <Note tone="warning" live>
            <Trans>
              Войти через внешнюю систему не получилось: там нет вашей подтверждённой почты, или она не
              совпадает с почтой в приглашении. Войдите с логином и паролем.
            </Trans>
          </Note>
        )}
        {problem && (
          <Note tone="danger" live>
            {problem}
          </Note>
        )}
        {code === undefined ? (
          <>
            <TextInput
              label={t`Логин или почта`}
              name="login"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              value={login}
              onChange={(event) => setLogin(event.currentTarget.value)}
              autoFocus
            />
            <PasswordInput
              label={t`Пароль`}
              name="password"
              autoComplete="current-password"
              visibilityToggleButtonProps={{ 'aria-label': t`Показать пароль` }}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
          </>
        ) : (
          <CodeField
            label={t`Шесть цифр из приложения на телефоне`}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            autoFocus
          />
        )}
        <Button type="submit" loading={busy}>
          <Trans>Войти</Trans>
        </Button>
        {code !== undefined && (
          <Button
            variant="subtle"
            onClick={() => {
              setCode(undefined)
              setProblem(undefined)
            }}
          >
            <Trans>Войти под другим логином</Trans>
          </Button>
        )}
        {code === undefined && installation?.oidc && (
          <Button component="a" href="/api/oidc/start" variant="default">
            <Trans>Войти через внешнюю систему</Trans>
          </Button>
        )}
      </form>
      {code === undefined && (
        <p className={classes.help}>
          <Link to="/invitation">
            <Trans>У меня код приглашения</Trans>
          </Link>
          <br />
          <Trans>
            Забыли пароль или потеряли телефон с кодами? Куратор или директор выдаст код для нового входа.
          </Trans>
        </p>
      )}
      {code === undefined && demo.length > 0 && (
        <DemoAccounts
          accounts={demo}
          busy={busy}
          onEnter={({ login, password }) => void signIn({ login, password })}
        />
      )}
    </Bare>
  )
}
