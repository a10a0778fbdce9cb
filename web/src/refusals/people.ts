import type { BaseError } from '@app/model/bases'
import type { ConsentError } from '@app/model/consents'
import type { PeopleError } from '@app/model/people'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const peopleRefusals = {
  'person.duplicate': msg`Такой человек уже есть: совпали ФИО и дата рождения. Откройте его карточку или подтвердите, что это другой`,
  'person.born-in-future': msg`Дата рождения ещё не наступила. Проверьте год`,
  'person.born-too-long-ago': msg`По этой дате человеку больше ста лет. Проверьте год рождения`,
  'person.left-before-birth': msg`Дата выбытия раньше даты рождения. Проверьте обе`,
  'person.certificate-in-future': msg`Дата справки ещё не наступила. Проверьте год`,
} satisfies Record<PeopleError, MessageDescriptor>

export const consentRefusals = {
  'consent.processing-missing': msg`Нет согласия на обработку персональных данных`,
  'consent.participation-missing': msg`Нет согласия родителя на участие в программе`,
  'consent.employee-missing': msg`Нет письменного согласия работника на наставничество`,
  'consent.certificate-missing': msg`Нет справки об отсутствии судимости`,
  'consent.age-unknown': msg`Нет даты рождения: непонятно, чьё согласие нужно`,
  'consent.for-minors-only': msg`Этот человек совершеннолетний: согласие подписывает он сам`,
  'consent.for-adults-only': msg`Этот человек несовершеннолетний: согласие подписывает его представитель`,
  'consent.for-employees-only': msg`Такое согласие даёт только работник организации`,
  'consent.already': msg`Такое согласие уже есть и действует`,
  'consent.withdrawn': msg`Это согласие уже отозвано`,
  'consent.signed-in-future': msg`Дата подписания ещё не наступила. Проверьте дату`,
  'consent.ends-before-signed': msg`Срок согласия заканчивается раньше, чем оно подписано. Проверьте обе даты`,
  'consent.withdrawn-in-future': msg`Дата отзыва ещё не наступила. Проверьте дату`,
  'consent.withdrawn-before-signed': msg`Отозвать согласие раньше его подписания нельзя. Проверьте дату`,
} satisfies Record<ConsentError, MessageDescriptor>

export const baseRefusals = {
  'base.cycle-closed': msg`Цикл закрыт: его базы можно только читать`,
  'base.form-unknown': msg`Этой формы наставничества нет среди форм цикла`,
  'base.ages-turned': msg`Желаемый возраст «от» больше, чем «до»`,
  'base.transition': msg`Из нынешнего состояния в выбранное перейти нельзя`,
  'base.in-pair': msg`Человек в паре. Сначала завершите пару`,
} satisfies Record<BaseError, MessageDescriptor>
