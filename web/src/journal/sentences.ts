import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/**
 * What an event says, by its action. Names in braces are taken from the details of the event.
 * A domain adds its own lines here.
 */
export const eventSentences: Record<string, MessageDescriptor> = {
  'account.signed-in': msg`вход в систему`,
  'account.access-reset': msg`выдан код для нового пароля`,
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
  'import.read': msg`прочитан файл со списком`,
  'import.loaded': msg`загружен список участников`,
  'import.undone': msg`отменена загрузка списка`,
  'base.put': msg`люди поставлены в базу`,
  'base.changed': msg`изменены строки базы`,
  'base.removed': msg`люди убраны из базы`,
  'base.contacts-read': msg`открыты контакты участников`,
  'consent.given': msg`отмечено согласие`,
  'consent.withdrawn': msg`отозвано согласие`,
  'cycle.created': msg`открыт цикл программы`,
  'cycle.changed': msg`изменён цикл программы`,
  'cycle.forms-changed': msg`изменены формы наставничества цикла`,
  'cycle.closed': msg`закрыт цикл программы`,
  'cycle.reopened': msg`цикл программы открыт снова`,
  'stage.closed': msg`закрыт этап программы`,
  'stage.reopened': msg`этап программы открыт снова`,
  'round.created': msg`начат подбор пар`,
  'round.closed': msg`подбор завершён`,
  'wishes.opened': msg`открыт сбор карточек с пожеланиями`,
  'wishes.closed': msg`завершён сбор карточек с пожеланиями`,
  'wishes.links': msg`выданы ссылки на карточки с пожеланиями`,
  'wishes.printed': msg`напечатаны карточки с пожеланиями`,
  'wishes.read': msg`открыты ответы карточек с пожеланиями`,
  'wishes.entered': msg`внесён ответ с бумажной карточки`,
  'wishes.answered': msg`получен ответ на карточку с пожеланиями`,
  'wishes.reminded': msg`отправлены напоминания о карточках`,
  'gathering.scheduled': msg`составлено расписание групповой встречи`,
  'gathering.changed': msg`изменена групповая встреча`,
  'gathering.guests': msg`изменён список приглашённых на встречу`,
  'gathering.invited': msg`разосланы приглашения на групповую встречу`,
  'gathering.attendance': msg`отмечена явка на групповую встречу`,
  'gathering.protocol': msg`записан итог групповой встречи`,
  'gathering.exported': msg`напечатаны бумаги групповой встречи`,
  'gathering.cancelled': msg`отменена групповая встреча`,
  'gathering.appointed': msg`назначена групповая встреча`,
  'decision.recorded': msg`записано решение о парах`,
  'decision.cancelled': msg`убрана запись о решении`,
  'decision.rule': msg`изменён порядок решения о парах`,
  'confirmation.asked': msg`спрошено согласие на пары`,
  'confirmation.given': msg`дан ответ о согласии на пару`,
  'confirmation.entered': msg`ответы о согласии внесены с бумаги`,
  'confirmation.links': msg`выданы личные ссылки о согласии`,
  'confirmation.printed': msg`напечатаны листы согласия на пару`,
  'waiting.step': msg`сделан шаг для тех, кто без пары`,
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
  'package.created': msg({
    message:
      'собирается пакет документов: {count, plural, one {# документ} few {# документа} many {# документов} other {# документов}}',
  }),
  'package.exported': msg({
    message:
      'скачан пакет документов: {count, plural, one {# документ} few {# документа} many {# документов} other {# документов}}',
  }),
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
  package: msg`Пакеты документов`,
  cycle: msg`Цикл`,
  organisation: msg`Организация`,
} satisfies Record<string, MessageDescriptor>
