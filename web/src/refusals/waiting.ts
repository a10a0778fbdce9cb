import type { WaitingError } from '@app/model/waiting'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const waitingRefusals = {
  'waiting.has-pair': msg`У кого-то из выбранных уже есть пара. Обновите список`,
  'waiting.form-already': msg`Эта форма уже открыта для выбранных участников`,
  'waiting.mentor-cannot-join': msg`В группу можно добавить только наставляемых`,
} satisfies Record<WaitingError, MessageDescriptor>
