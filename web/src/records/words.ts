import type { Keeping } from '@app/model/records'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Tone } from '#ui'

/** What is to be done with a document, in a word and a tone. */
export const keepingWords: Record<Keeping, { title: MessageDescriptor; tone: Tone }> = {
  permanent: { title: msg`постоянно`, tone: 'info' },
  kept: { title: msg`хранится`, tone: 'neutral' },
  due: { title: msg`срок истёк`, tone: 'warning' },
  unfiled: { title: msg`не в деле`, tone: 'danger' },
}

/** Why a scheme cannot number documents. */
export const numberingWords: Record<string, MessageDescriptor> = {
  'numbering.empty': msg`Напишите, как выглядит номер`,
  'numbering.no-number': msg`Нет места для самого номера`,
  'numbering.two-numbers': msg`Место для номера должно быть одно`,
  'numbering.unknown-tag': msg`Есть незнакомая метка в скобках`,
  'numbering.too-long': msg`Слишком длинно: не больше 60 знаков`,
}
