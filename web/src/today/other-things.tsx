import type { ThingCode } from '@app/model/programmes'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

export type Sentence = {
  /** What to do and about how many. */
  title: (count: number, college: boolean) => ReactNode
  /** The button, a verb with its object; absent when it is done outside the application. */
  action?: MessageDescriptor
}

/** Things of participants, authorities and the administrator. */
export const otherThings = {
  'confirm-pairs': {
    title: (count) => (
      <Plural
        value={count}
        one="Ответить, согласны ли вы на предложенную пару"
        few="Ответить, согласны ли вы на # предложенные пары"
        other="Ответить, согласны ли вы на # предложенных пар"
      />
    ),
    action: msg`Ответить`,
  },
  'give-consent': {
    title: () => (
      <Trans>Нет согласия на обработку данных или на участие. Бланк выдаст куратор программы</Trans>
    ),
  },
  'workers-certificates': {
    title: (count) => (
      <Plural
        value={count}
        one="# ваш наставник ещё не показал справку об отсутствии судимости"
        few="# ваших наставника ещё не показали справку об отсутствии судимости"
        other="# ваших наставников ещё не показали справку об отсутствии судимости"
      />
    ),
  },
  'silent-organisations': {
    title: (count) => (
      <Plural
        value={count}
        one="# организация ещё не открыла цикл программы"
        few="# организации ещё не открыли цикл программы"
        other="# организаций ещё не открыли цикл программы"
      />
    ),
    action: msg`Открыть список`,
  },
  'late-organisations': {
    title: (count) => (
      <Plural
        value={count}
        one="# организация опаздывает на своём этапе"
        few="# организации опаздывают на своём этапе"
        other="# организаций опаздывают на своём этапе"
      />
    ),
    action: msg`Открыть список`,
  },
  'no-backup': {
    title: (count) => (
      <Plural
        value={count}
        one="Резервной копии нет # день. Сделать: npm run backup"
        few="Резервной копии нет # дня. Сделать: npm run backup"
        other="Резервной копии нет # дней. Сделать: npm run backup"
      />
    ),
  },
  'failed-mail': {
    title: (count) => (
      <Plural
        value={count}
        one="# письмо не ушло: проверить SMTP_URL и почтовый сервер"
        few="# письма не ушли: проверить SMTP_URL и почтовый сервер"
        other="# писем не ушли: проверить SMTP_URL и почтовый сервер"
      />
    ),
  },
  'failed-jobs': {
    title: (count) => (
      <Plural
        value={count}
        one="# задание не выполнилось: причина в журнале программы"
        few="# задания не выполнились: причина в журнале программы"
        other="# заданий не выполнились: причина в журнале программы"
      />
    ),
  },
  'no-mail': {
    title: (count) =>
      count > 0 ? (
        <Plural
          value={count}
          one="Почта не настроена (SMTP_URL): # письмо лежит и не отправлено"
          few="Почта не настроена (SMTP_URL): # письма лежат и не отправлены"
          other="Почта не настроена (SMTP_URL): # писем лежат и не отправлены"
        />
      ) : (
        <Trans>Почта не настроена (SMTP_URL): письма уходить не будут</Trans>
      ),
  },
  'no-curators': {
    title: (count) => (
      <Plural
        value={count}
        one="В # организации нет куратора: пригласить его"
        other="В # организациях нет куратора: пригласить их"
      />
    ),
    action: msg`Открыть организации`,
  },
} satisfies Partial<Record<ThingCode, Sentence>>
