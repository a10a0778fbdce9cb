import type { CommonError } from '@app/model/errors'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const commonRefusals = {
  invalid: msg`Проверьте, всё ли заполнено верно: сервер не смог прочитать эти данные`,
  'signed-out': msg`Вы вышли из системы. Войдите в соседней вкладке и повторите здесь: введённое не пропадёт`,
  forbidden: msg`Для этого у вашей роли нет прав`,
  'not-found': msg`Такой записи нет, или она вам недоступна`,
  conflict: msg`Пока вы работали, эти данные изменил кто-то другой. Обновите страницу и повторите`,
  'too-large': msg`Слишком большой объём данных. Файл должен быть не больше 20 МБ`,
  'too-many-requests': msg`Слишком много попыток подряд. Подождите минуту и повторите`,
} satisfies Record<CommonError, MessageDescriptor>
