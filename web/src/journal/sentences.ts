import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/**
 * What an event says, by its action. Names in braces are taken from the details of the event.
 * A domain adds its own lines here.
 */
export const eventSentences: Record<string, MessageDescriptor> = {
  'account.signed-in': msg`вход в систему`,
  'administrator.created': msg`создан администратор`,
  'invitation.made': msg({ message: 'сделано приглашение в роли «{role}»' }),
  'invitation.used': msg({ message: 'принято приглашение в роли «{role}»' }),
  'invitation.cancelled': msg`отменено приглашение`,
  'membership.ended': msg({ message: 'снята роль «{role}»' }),
  'organisation.created': msg`создана организация`,
  'organisation.changed': msg`изменены профиль и реквизиты`,
  'person.created': msg`создана карточка участника`,
  'person.changed': msg`изменена карточка участника`,
  'person.read': msg`открыта карточка участника`,
  'person.exported': msg`выгружен список участников`,
  'person.imported': msg`загружен список участников`,
  'import.done': msg`загружен список участников`,
  'import.undone': msg`отменена загрузка списка`,
  'base.put': msg`люди поставлены в базу`,
  'base.changed': msg`изменены строки базы`,
  'base.removed': msg`люди убраны из базы`,
  'base.contacts-read': msg`открыты контакты участников`,
  'consent.given': msg`отмечено согласие`,
  'consent.withdrawn': msg`отозвано согласие`,
  'cycle.created': msg`открыт цикл программы`,
  'cycle.changed': msg`изменён цикл программы`,
  'round.created': msg`начат подбор пар`,
  'round.closed': msg`подбор завершён`,
  'pair.read': msg`открыта страница пары`,
  'pair.created': msg({
    message: 'сформировано {count, plural, one {# пара} few {# пары} many {# пар} other {# пары}}',
  }),
  'pair.changed': msg`изменена пара`,
  'pair.dissolved': msg`пара расформирована`,
  'pair.activated': msg({
    message: 'начали работу {count, plural, one {# пара} few {# пары} many {# пар} other {# пары}}',
  }),
  'pair.closed': msg`пара завершена`,
  'paper.created': msg`составлен документ`,
  'paper.changed': msg`изменён документ`,
  'paper.removed': msg`удалён черновик документа`,
  'paper.registered': msg({ message: 'зарегистрирован документ № {number}' }),
  'paper.signed': msg`документ отмечен подписанным`,
  'paper.familiarised': msg`отмечено ознакомление с документом`,
  'paper.exported': msg`документ сохранён в файл`,
}

/** For an action that this build does not know yet. */
export const unknownEvent = msg`другое событие`

/** Groups of events that the journal can be narrowed to: beginnings of actions. */
export const eventGroups = {
  account: msg`Вход`,
  invitation: msg`Приглашения`,
  person: msg`Участники`,
  round: msg`Подбор`,
  pair: msg`Пары`,
  paper: msg`Документы`,
  organisation: msg`Организация`,
} satisfies Record<string, MessageDescriptor>
