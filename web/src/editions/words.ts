import type { EditionCause } from '@app/model/editions'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** What made an edition of a text. */
export const causeWords: Record<EditionCause, MessageDescriptor> = {
  composed: msg`сформировано системой`,
  edited: msg`правка текста`,
  facts: msg`изменены сведения документа`,
  data: msg`изменились данные`,
  restored: msg`возвращена прежняя версия`,
}
