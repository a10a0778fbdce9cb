import type { RoundError } from '@app/model/rounds'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const roundRefusals = {
  'round.form-not-chosen': msg`Этой формы нет среди форм цикла. Добавьте её в настройках цикла`,
  'round.closed': msg`Подбор закрыт: его черновики можно только читать`,
  'round.too-many-drafts': msg`Черновиков уже пять. Продолжите один из них или уберите лишний`,
  'round.nobody': msg`Подбирать некого: нужен хотя бы один наставляемый и один наставник этой формы без пары`,
  'round.lock-refused': msg`Этих двоих нельзя поставить в пару: мешает одно из обязательных условий`,
  'round.solving': msg`Подбор ещё идёт. Дождитесь конца или остановите его`,
  'round.contradiction': msg`Закрепления и места противоречат друг другу: при них нет ни одного ответа. Черновик остался прежним`,
  'round.last-draft': msg`Это единственный черновик подбора. Вместо него можно закрыть весь подбор`,
  'round.draft-decided': msg`По этому черновику записано решение. Сначала уберите запись о решении`,
  'round.not-solving': msg`Этот подбор уже завершён или остановлен`,
  'round.nothing-to-undo': msg`Дальше шагов нет`,
  'round.draft-changed': msg`Коллега изменил этот черновик раньше вас. На экране уже его изменения, повторите своё`,
  'round.pairs-refused': msg`Пары не сформированы: у кого-то за это время появилась пара или пропало согласие. Проверьте черновик ещё раз`,
} satisfies Record<RoundError, MessageDescriptor>
