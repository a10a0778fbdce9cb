import type { PairError } from '@app/model/pairs'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const pairRefusals = {
  'pair.not-before-order': msg`Пара уже закреплена приказом. Изменить или прекратить её можно только новым приказом`,
  'pair.not-secured': msg`Начать работу может только пара, закреплённая приказом. Сначала отметьте приказ подписанным`,
  'pair.no-consent': msg`Нет согласия на обработку персональных данных. Отметьте его в карточке участника`,
  'pair.taken': msg`Наставляемый уже состоит в паре этой формы. Сначала завершите её`,
  'pair.no-places': msg`У наставника не осталось свободных мест. Добавьте место в его карточке или выберите другого`,
  'pair.closed': msg`Пара уже завершена`,
  'pair.wrong-state': msg`В нынешнем состоянии пары это невозможно. Обновите страницу`,
  'pair.same-person': msg`Наставник и наставляемый не могут быть одним человеком`,
  'pair.ends-before-start': msg`Конец периода раньше его начала. Исправьте одну из дат`,
  'pair.in-paper': msg`Пара стоит в приказе, текст которого уже не меняется. Подпишите его или удалите его проект`,
} satisfies Record<PairError, MessageDescriptor>
