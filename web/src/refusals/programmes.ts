import type { ProgrammeError } from '@app/model/programmes'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const programmeRefusals = {
  'cycle.ends-before-start': msg`Конец раньше начала. Исправьте даты`,
  'cycle.dates-impossible': msg`Таких дат в программе быть не может: укажите годы с 2015 по 2099`,
  'cycle.forms-missing': msg`Выберите хотя бы одну форму наставничества`,
  'cycle.form-not-here': msg`Этой формы нет в справочнике вашей организации`,
  'cycle.form-in-use': msg`В этой форме уже есть участники или пары. Сначала переведите их в другую`,
  'cycle.closed': msg`Цикл закрыт, в нём ничего не меняется. Его можно открыть снова`,
  'cycle.open': msg`Цикл не закрыт`,
  'cycle.pairs-open': msg`В цикле ещё работают пары. Сначала завершите их`,
  'cycle.stage-closed': msg`Этот этап уже закрыт`,
  'cycle.stage-open': msg`Этот этап не закрывали`,
} satisfies Record<ProgrammeError, MessageDescriptor>
