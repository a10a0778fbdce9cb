import type { WaitingStepKind } from '@app/model/waiting'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** What was done for somebody who waits, in the history. */
export const stepWords = {
  search: msg`ищем снова`,
  form: msg`открыта другая форма`,
  group: msg`добавлен в группу`,
  support: msg`передан психологу`,
  reserve: msg`переведён в резерв`,
  return: msg`возвращён из резерва`,
} as const satisfies Record<WaitingStepKind, MessageDescriptor>
