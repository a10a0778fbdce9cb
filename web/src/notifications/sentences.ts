import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/**
 * What is said about an event, by its code. The parameters of the notice are the values of the sentence:
 * `{count}`, `{name}`. A domain adds its own lines here.
 */
export const noticeSentences: Record<string, MessageDescriptor> = {
  'consent.withdrawn': msg`Отозвано согласие: человек выбыл, его пары остановлены`,
  'wishes.asked': msg`Вас просят ответить, с кем вы хотели бы быть в паре`,
  'confirmation.asked': msg`Вам предлагают пару. Ответьте, согласны ли вы`,
  'pair.refused': msg({ message: 'Пара {number}: кто-то не согласен. Поговорите с обеими сторонами' }),
  'pair.questions': msg({ message: 'Пара {number}: есть вопросы до приказа' }),
  'waiting.support': msg({
    message:
      '{count, plural, one {# человек без пары ждёт поддержки} few {# человека без пары ждут поддержки} many {# человек без пары ждут поддержки} other {# человека без пары ждут поддержки}}',
  }),
  'gathering.invited': msg({ message: 'Вас приглашают на групповую встречу: {date}, {time}, {place}' }),
  'package.ready': msg({ message: 'Пакет документов готов: {title}' }),
  'package.failed': msg({ message: 'Пакет документов не собрался: {title}' }),
  'agreement.asked': msg`Вас просят согласовать документ`,
  'agreement.reminded': msg`Напоминаем: документ ждёт вашего согласования`,
  'agreement.agreed': msg`Документ согласован, его можно зарегистрировать`,
  'signature.asked': msg`Вас просят подписать документ`,
  'signature.head-asked': msg`Все остальные подписали документ, он ждёт вашей подписи`,
  'signature.all-signed': msg`Документ подписали все, он действует`,
  'signature.refused': msg`Документ отказались подписать. Посмотрите причину`,
  'agreement.refused': msg`Документ не согласован. Посмотрите замечания`,
  'import.done': msg`Список загружен`,
  'import.failed': msg`Список не загрузился`,
  'invitation.used': msg`Приглашение принято`,
  'backup.failed': msg`Ночная резервная копия не сделана`,
}

/** For a code that this build does not know yet. */
export const unknownNotice = msg`Новое событие в организации`
