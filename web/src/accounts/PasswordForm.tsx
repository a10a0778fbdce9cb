import { accountApi, passwordObstacles } from '@app/model/accounts'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, PasswordInput } from '@mantine/core'
import { call, useMe } from '#api'
import { useForm } from '#forms'
import { refusals } from '#refusals'
import { Note } from '#ui'
import classes from './Entry.module.css'
import { NewPasswordField } from './NewPasswordField.tsx'
import { PasswordChange } from './schemas.ts'

const empty = { current: '', next: '' }

/** The present password and the new one. */
export function PasswordForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const { login } = useMe()
  const form = useForm({
    schema: PasswordChange,
    start: empty,
    check: ({ next }) =>
      next && passwordObstacles(next, login).length > 0 ? { next: t(refusals['account.password-weak']) } : {},
    save: async (body) => {
      const outcome = await call(accountApi.changePassword, { body })
      if (outcome.ok) {
        form.reset(empty)
        return void onDone()
      }
      const reason = t(refusals[outcome.code])
      if (outcome.code === 'account.password-wrong') return { field: 'current', reason }
      return outcome.code === 'account.password-weak' ? { field: 'next', reason } : { reason }
    },
  })
  return (
    <form {...form.props} className={classes.form}>
      {form.problem && (
        <Note tone="danger" live>
          {form.problem}
        </Note>
      )}
      {/* Lets password managers know whose password it is. */}
      <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
      <PasswordInput
        label={t`Нынешний пароль`}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t`Показать пароль` }}
        {...form.text('current')}
      />
      <NewPasswordField label={t`Новый пароль`} login={login} {...form.text('next')} />
      <div>
        <Button type="submit" loading={form.busy}>
          <Trans>Сменить пароль</Trans>
        </Button>
      </div>
    </form>
  )
}
