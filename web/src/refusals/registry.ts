import type { RegistryError } from '@app/model/registry'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const registryRefusals = {
  'paper.no-pairs': msg`В приказе нет ни одной пары. Выберите пары, которые он закрепляет`,
  'paper.pair-in-another': msg`Пара уже стоит в другом приказе. Уберите её отсюда или оттуда`,
  'paper.registered': msg`Документ уже зарегистрирован, поэтому не меняется. Отмените его и составьте новый`,
  'paper.not-registered': msg`Сначала зарегистрируйте документ: нужны номер и дата`,
  'paper.signed': msg`Документ уже подписан`,
  'paper.cancelled': msg`Документ отменён`,
  'paper.number-taken': msg`Такой номер в этом году уже есть. Возьмите следующий`,
  'paper.incomplete': msg`В документе не всё заполнено. Пропуски отмечены красным на странице`,
  'paper.before-order': msg`Дата раньше приказа, который этот документ меняет`,
  'paper.no-places': msg`У нового наставника не осталось свободных мест`,
  'paper.no-consent': msg`Нет согласия на обработку персональных данных у кого-то из участников. Отметьте его в карточке`,
} satisfies Record<RegistryError, MessageDescriptor>
