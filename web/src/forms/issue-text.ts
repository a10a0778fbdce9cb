import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { z } from 'zod'

/** What is wrong with a field, in words a person can act on. */
export function issueText(issue: z.core.$ZodIssue, empty: boolean): MessageDescriptor {
  if (empty) return msg`Заполните это поле`
  switch (issue.code) {
    case 'too_small':
      return issue.minimum === 1 || issue.minimum === 0
        ? msg`Заполните это поле`
        : issue.origin === 'string'
          ? msg`Не меньше ${{ n: String(issue.minimum) }} знаков`
          : msg`Не меньше ${{ n: String(issue.minimum) }}`
    case 'too_big':
      return issue.origin === 'string'
        ? msg`Не больше ${{ n: String(issue.maximum) }} знаков`
        : msg`Не больше ${{ n: String(issue.maximum) }}`
    case 'invalid_type':
      return msg`Заполните это поле`
    case 'invalid_format':
      if (issue.format === 'email') return msg`Проверьте адрес: нужен вид имя@пример.рф`
      if (issue.format === 'date') return msg`Напишите дату, например, 05.09.2026`
      return msg`Здесь есть недопустимые знаки`
    default:
      return msg`Проверьте это поле`
  }
}
