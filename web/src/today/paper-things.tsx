import type { ThingCode } from '@app/model/programmes'
import { msg } from '@lingui/core/macro'
import { Plural } from '@lingui/react/macro'
import type { Sentence } from './other-things.tsx'

/** Papers that wait for this very person. */
export const paperThings = {
  'agree-papers': {
    title: (count) => (
      <Plural
        value={count}
        one="Согласовать # документ: ждут вашего ответа"
        few="Согласовать # документа: ждут вашего ответа"
        other="Согласовать # документов: ждут вашего ответа"
      />
    ),
    action: msg`Прочитать документы`,
  },
  'refused-papers': {
    title: (count) => (
      <Plural
        value={count}
        one="Исправить # документ: его не согласовали"
        few="Исправить # документа: их не согласовали"
        other="Исправить # документов: их не согласовали"
      />
    ),
    action: msg`Открыть документы`,
  },
  'refused-signatures': {
    title: (count) => (
      <Plural
        value={count}
        one="Решить, что с # документом: его отказались подписать"
        few="Решить, что с # документами: их отказались подписать"
        other="Решить, что с # документами: их отказались подписать"
      />
    ),
    action: msg`Открыть документы`,
  },
  'sign-own-papers': {
    title: (count) => (
      <Plural
        value={count}
        one="Подписать # документ"
        few="Подписать # документа"
        other="Подписать # документов"
      />
    ),
    action: msg`Открыть мои документы`,
  },
  'read-papers': {
    title: (count) => (
      <Plural
        value={count}
        one="Прочитать # документ, в котором вы названы"
        few="Прочитать # документа, в которых вы названы"
        other="Прочитать # документов, в которых вы названы"
      />
    ),
    action: msg`Открыть мои документы`,
  },
} satisfies Partial<Record<ThingCode, Sentence>>
