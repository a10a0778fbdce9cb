import { accountApi, passwordObstacles } from '@app/model/accounts'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, PasswordInput, SegmentedControl, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import { roleName } from '#access'
import { call, load, RefusedError } from '#api'
import { useForm } from '#forms'
import { refusals } from '#refusals'
import { Bare } from '#shell'
import { Loading, Note } from '#ui'
import classes from './Entry.module.css'
import { NewPasswordField } from './NewPasswordField.tsx'
import { InvitationForm } from './schemas.ts'
import { useEntrance } from './use-entrance.ts'

const route = getRouteApi('/invitation/$token')

/** By a link or a code: a new account, or one more role of the account that one has. */
export function InvitationPage() {
  const { t } = useLingui()
  const { token } = route.useParams()
  const { data, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => load(accountApi.readInvitation, { body: { token } }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <Bare>
      <h1 className={classes.title} data-page-title tabIndex={-1}>
        {data?.reset ? <Trans>Новый пароль</Trans> : <Trans>Приглашение</Trans>}
      </h1>
      {error && (
        <Note tone="danger" live>
          {t(refusals[error instanceof RefusedError ? error.code : 'bug'])}
        </Note>
      )}
      {!data && !error && <Loading />}
      {data && <Acceptance token={token} invitation={data} />}
      <p className={classes.help}>
        <Link to="/invitation">
          <Trans>Ввести другой код</Trans>
        </Link>
      </p>
    </Bare>
  )
}

type Props = { token: string; invitation: z.output<typeof accountApi.readInvitation.response> }

function Acceptance({ token, invitation }: Props) {
  const { t } = useLingui()
  const enter = useEntrance()
  const { reset } = invitation
  const [known, setKnown] = useState(false)
  const form = useForm({
    schema: InvitationForm,
    start: { token, login: invitation.suggestedLogin, password: '' },
    check: ({ login, password }) =>
      !known && password && passwordObstacles(password, login).length > 0
        ? { password: t(refusals['account.password-weak']) }
        : {},
    save: async (body) => {
      const outcome = await call(accountApi.acceptInvitation, { body })
      if (outcome.ok) return void (await enter(outcome.answer))
      const reason = t(refusals[outcome.code])
      if (outcome.code === 'account.login-taken') {
        // Whoever said that the login is his own has mistyped the password.
        return known
          ? { field: 'password', reason: t(refusals['account.wrong-credentials']) }
          : { field: 'login', reason }
      }
      return outcome.code === 'account.password-weak' ? { field: 'password', reason } : { reason }
    },
  })
  const role = t(roleName(invitation.role))
  return (
    <>
      <p className={classes.invited}>
        <strong>{invitation.name}</strong>
        <br />
        <Trans>
          {invitation.organisation}, роль «{role}»
        </Trans>
      </p>
      <form {...form.props} className={classes.form}>
        {form.problem && (
          <Note tone="danger" live>
            {form.problem}
          </Note>
        )}
        {!reset && (
          <SegmentedControl
            aria-label={t`Есть ли у вас вход`}
            value={known ? 'known' : 'new'}
            onChange={(value) => setKnown(value === 'known')}
            data={[
              { value: 'new', label: t`Я здесь впервые` },
              { value: 'known', label: t`У меня есть вход` },
            ]}
          />
        )}
        <TextInput
          label={known || reset ? t`Ваш логин` : t`Придумайте логин`}
          readOnly={reset}
          description={known || reset ? undefined : t`Латинские буквы, цифры, точка, дефис, или адрес почты`}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          {...form.text('login')}
        />
        {known ? (
          <PasswordInput
            label={t`Пароль`}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': t`Показать пароль` }}
            {...form.text('password')}
          />
        ) : (
          <NewPasswordField
            label={reset ? t`Новый пароль` : t`Придумайте пароль`}
            login={form.values.login}
            {...form.text('password')}
          />
        )}
        <Button type="submit" loading={form.busy}>
          {reset ? <Trans>Сменить пароль и войти</Trans> : <Trans>Принять приглашение и войти</Trans>}
        </Button>
      </form>
    </>
  )
}
