import type { AccountError } from '@app/model/accounts'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const accountRefusals = {
  'account.wrong-credentials': msg`Логин или пароль не подходит. Проверьте раскладку и Caps Lock`,
  'account.locked': msg`Слишком много неудачных попыток. Подождите 15 минут и попробуйте снова`,
  'account.blocked': msg`Этот вход закрыт. Обратитесь к тому, кто выдал вам логин`,
  'account.code-needed': msg`Введите код из приложения на телефоне`,
  'account.code-wrong': msg`Код не подходит. Дождитесь следующего и введите его`,
  'account.login-taken': msg`Такой логин уже есть. Если он ваш, войдите с его паролем; если нет, придумайте другой`,
  'account.password-weak': msg`Пароль слишком простой. Возьмите не меньше 10 знаков, без логина и очевидных слов`,
  'account.password-wrong': msg`Нынешний пароль не подходит`,
  'account.invitation-over': msg`Приглашение уже использовано, отменено или просрочено. Попросите выдать новое`,
  'account.no-membership': msg`Этой роли у вас больше нет`,
  'account.installation-ready': msg`Система уже настроена. Перейдите ко входу`,
  'account.setup-code-wrong': msg`Код не подходит. Он напечатан в окне, где запущена программа`,
  'account.last-administrator': msg`Это последний администратор. Сначала назначьте другого`,
} satisfies Record<AccountError, MessageDescriptor>
