import type { EditionError } from '@app/model/editions'
import type { RecordError } from '@app/model/records'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const editionRefusals = {
  'paper.text-changed': msg`Текст тем временем изменил кто-то ещё: показана его редакция, повторите свою правку`,
  'paper.text-locked': msg`Номер и дату даст регистрация, вручную они не правятся`,
  'paper.text-conflict': msg`Данные под правками изменились. Откройте «Править текст» и решите, что оставить`,
} satisfies Record<EditionError, MessageDescriptor>

export const recordRefusals = {
  'records.case-used': msg`В деле, которое вы убрали, лежат документы. Сначала перенесите их в другое дело`,
  'records.index-taken': msg`Два дела с одним индексом. Индекс у каждого дела свой`,
  'records.kind-twice': msg`Один вид документов указан в двух делах. Оставьте его в одном`,
  'records.numbering': msg`По такой схеме номер не составить: в ней должно быть одно место для номера`,
} satisfies Record<RecordError, MessageDescriptor>
