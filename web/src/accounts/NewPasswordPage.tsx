import { Trans } from '@lingui/react/macro'
import { Bare } from '#shell'
import classes from './Entry.module.css'
import { PasswordForm } from './PasswordForm.tsx'
import { useEntrance } from './use-entrance.ts'

/** The password was given by somebody else: it is changed before the work begins. */
export function NewPasswordPage() {
  const enter = useEntrance()
  return (
    <Bare>
      <h1 className={classes.title} data-page-title tabIndex={-1}>
        <Trans>Придумайте свой пароль</Trans>
      </h1>
      <p className={classes.note}>
        <Trans>Нынешний пароль знает не только вы. Смените его, и можно работать.</Trans>
      </p>
      <PasswordForm onDone={() => void enter(undefined)} />
    </Bare>
  )
}
