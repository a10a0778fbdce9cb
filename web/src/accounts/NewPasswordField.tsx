import { passwordObstacles } from '@app/model/accounts'
import { Trans, useLingui } from '@lingui/react/macro'
import { PasswordInput, type PasswordInputProps } from '@mantine/core'

type Props = PasswordInputProps & { login: string }

/** A new password, with the word whether it will do while it is being typed. */
export function NewPasswordField({ login, ...rest }: Props) {
  const { t } = useLingui()
  const text = String(rest.value ?? '')
  const good = text.length > 0 && passwordObstacles(text, login).length === 0
  return (
    <PasswordInput
      autoComplete="new-password"
      visibilityToggleButtonProps={{ 'aria-label': t`Показать пароль` }}
      {...rest}
      description={
        good ? (
          <Trans>Такой пароль подойдёт</Trans>
        ) : (
          <Trans>
            Не меньше 10 знаков, без логина и очевидных слов. Хорошо подходят три-четыре слова подряд
          </Trans>
        )
      }
    />
  )
}
