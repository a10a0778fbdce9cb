import type { Block } from '@app/model/documents'
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

/** What a block is called by who has to find it with his ears. */
export const blockWords: Partial<Record<Block['k'], MessageDescriptor>> = {
  letterhead: msg`Шапка`,
  requisites: msg`Место издания`,
  subject: msg`Заголовок`,
  heading: msg`Заголовок раздела`,
  signature: msg`Подпись`,
  corner: msg`Отметка в углу`,
  executor: msg`Исполнитель`,
  list: msg`Строка списка`,
  approval: msg`Гриф`,
  grifs: msg`Гриф`,
}
export const paragraph = msg`Абзац`
