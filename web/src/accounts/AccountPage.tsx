import { useLingui } from '@lingui/react/macro'
import { useMe } from '#api'
import { notify, Page, Section } from '#ui'
import { PasswordForm } from './PasswordForm.tsx'
import { SecondFactor } from './SecondFactor.tsx'
import { Sessions } from './Sessions.tsx'

/** «Мой вход»: password, second factor, open sessions. */
export function AccountPage() {
  const { t } = useLingui()
  const me = useMe()
  return (
    <Page title={t`Мой вход`} note={t`${me.name}, логин ${me.login}`} width="text">
      <Section title={t`Пароль`} note={t`После смены на других устройствах придётся войти заново`}>
        <PasswordForm onDone={() => notify(t`Пароль изменён. На других устройствах вход закрыт`)} />
      </Section>
      <SecondFactor />
      <Sessions />
    </Page>
  )
}
