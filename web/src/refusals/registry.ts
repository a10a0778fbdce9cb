import type { RegistryError } from '@app/model/registry'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const registryRefusals = {
  'paper.no-pairs': msg`В приказе нет ни одной пары. Выберите пары, которые он закрепляет`,
  'paper.pair-in-another': msg`Пара уже стоит в другом неподписанном приказе. Подпишите его или уберите пару оттуда`,
  'paper.registered': msg`Документ уже зарегистрирован, поэтому его текст не меняется`,
  'paper.not-registered': msg`Сначала зарегистрируйте документ: нужны номер и дата`,
  'paper.signed': msg`Документ уже подписан`,
  'paper.cancelled': msg`Документ отменён`,
  'paper.number-taken': msg`Документ с таким номером в этом году уже есть. Возьмите другой номер`,
  'paper.incomplete': msg`В документе не всё заполнено. Пропуски отмечены красным на странице`,
  'paper.before-order': msg`Приказа, который закрепляет пару, ещё нет, или пара уже завершена: менять приказом нечего`,
  'paper.no-places': msg`У нового наставника нет свободных мест, или он уже в этой паре. Выберите другого`,
  'paper.no-consent': msg`У кого-то из участников нет действующего согласия. Отметьте его в карточке`,
  'paper.pairs-live': msg`Приказ закрепил пары, которые ещё работают. Сначала завершите их приказом о внесении изменений`,
  'paper.change-done': msg`Изменение уже произошло: пары переменились в день подписи. Исправить его можно только новым приказом`,
  'paper.replaced': msg`Документ уже заменён другим`,
  'paper.being-replaced': msg`Замена уже готовится: откройте её проект или удалите его`,
  'paper.pairs-over': msg`Все пары этого приказа уже завершены: закреплять заново нечего. Приказ можно только отменить`,
  'paper.cancelled-before': msg`Документ нельзя отменить раньше дня, которым он датирован`,
} satisfies Record<RegistryError, MessageDescriptor>
