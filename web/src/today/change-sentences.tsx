import type { ChangeCode } from '@app/model/programmes'
import { Plural } from '@lingui/react/macro'
import type { ReactNode } from 'react'

/** What has happened since the last visit, in a few words. */
export const changeSentences: Record<ChangeCode, (count: number) => ReactNode> = {
  'people-added': (count) => <Plural value={count} one="+# человек" few="+# человека" other="+# человек" />,
  'mentees-added': (count) => <Plural value={count} one="+# наставляемый" other="+# наставляемых" />,
  'mentors-added': (count) => (
    <Plural value={count} one="+# наставник" few="+# наставника" other="+# наставников" />
  ),
  'answers-changed': (count) => (
    <Plural
      value={count}
      one="# запись в базах изменена"
      few="# записи в базах изменены"
      other="# записей в базах изменены"
    />
  ),
  'consents-registered': (count) => (
    <Plural value={count} one="согласия # человека" other="согласия # человек" />
  ),
  'consents-withdrawn': (count) => (
    <Plural value={count} one="# отзыв согласия" few="# отзыва согласия" other="# отзывов согласия" />
  ),
  'pairs-formed': (count) => (
    <Plural value={count} one="# новая пара" few="# новые пары" other="# новых пар" />
  ),
  'pairs-closed': (count) => (
    <Plural value={count} one="# пара завершена" few="# пары завершены" other="# пар завершены" />
  ),
  confirmations: (count) => (
    <Plural value={count} one="# подтверждение пары" few="# подтверждения пар" other="# подтверждений пар" />
  ),
  refusals: (count) => (
    <Plural value={count} one="# отказ или вопрос" few="# отказа и вопроса" other="# отказов и вопросов" />
  ),
  'orders-signed': (count) => (
    <Plural value={count} one="# приказ подписан" few="# приказа подписаны" other="# приказов подписаны" />
  ),
}
