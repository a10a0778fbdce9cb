import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** «Доброе утро» until noon, «Добрый день» until six, then «Добрый вечер». */
export function greetingAt(hour: number): MessageDescriptor {
  if (hour >= 5 && hour < 12) return msg`Доброе утро`
  if (hour >= 12 && hour < 18) return msg`Добрый день`
  return hour >= 18 && hour < 23 ? msg`Добрый вечер` : msg`Доброй ночи`
}
