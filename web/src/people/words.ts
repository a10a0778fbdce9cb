import type { PersonKind, Sex } from '@app/model/people'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useMe } from '#api'

/** A college says «студент» and «группа» where a school says «ученик» and «класс». */
export type Setting = 'school' | 'college'

export const useSetting = (): Setting =>
  useMe().membership?.organisationKind === 'college' ? 'college' : 'school'

const kinds: Record<PersonKind, MessageDescriptor> = {
  learner: msg`ученик`,
  teacher: msg`учитель`,
  employee: msg`сотрудник`,
  partner: msg`представитель предприятия`,
  parent: msg`родитель`,
}

const collegeKinds: Partial<Record<PersonKind, MessageDescriptor>> = {
  learner: msg`студент`,
  teacher: msg`преподаватель`,
}

/** Whom the person is to the organisation. */
export function kindName(kind: PersonKind, setting: Setting, sex?: Sex | null): MessageDescriptor {
  if (kind === 'learner' && sex === 'f') return setting === 'college' ? msg`студентка` : msg`ученица`
  return (setting === 'college' ? collegeKinds[kind] : undefined) ?? kinds[kind]
}

export const groupWord = (setting: Setting): MessageDescriptor =>
  setting === 'college' ? msg`Группа` : msg`Класс`

const fields: Record<string, MessageDescriptor> = {
  kind: msg`Вид`,
  lastName: msg`Фамилия`,
  firstName: msg`Имя`,
  patronymic: msg`Отчество`,
  bornOn: msg`Дата рождения`,
  sex: msg`Пол`,
  groupName: msg`Класс или группа`,
  position: msg`Должность`,
  speciality: msg`Предмет, профессия`,
  category: msg`Категория`,
  experienceYears: msg`Стаж, лет`,
  experienceOn: msg`Стаж указан на`,
  employer: msg`Место работы`,
  employerInn: msg`ИНН места работы`,
  phone: msg`Телефон`,
  email: msg`Электронная почта`,
  achievements: msg`Достижения`,
  interests: msg`Интересы`,
  consider: msg`Что важно учесть`,
  nameForms: msg`Склонение имени`,
  positionForms: msg`Склонение должности`,
  certificateNumber: msg`Номер справки`,
  certificateOn: msg`Дата справки`,
  certificateSeenBy: msg`Кто видел справку`,
  leftOn: msg`Дата выбытия`,
  name: msg`Имя`,
  relation: msg`Кем приходится`,
  authority: msg`Документ о полномочиях`,
  role: msg`База`,
  state: msg`Состояние`,
  forms: msg`Формы`,
  request: msg`Запрос`,
  requestTags: msg`Метки запроса`,
  competencies: msg`Компетенции`,
  subject: msg`Предмет`,
  wishedAgeFrom: msg`Возраст наставляемых от`,
  wishedAgeTo: msg`Возраст наставляемых до`,
  capacity: msg`Сколько наставляемых`,
  slots: msg`Удобное время`,
  channels: msg`Способ встреч`,
  timeResource: msg`Ресурс времени`,
  result: msg`Результат`,
  caseLink: msg`Ссылка на кейс`,
  passedOn: msg`Прошёл программу`,
  trainedOn: msg`Обучен`,
  enteredOn: msg`Вошёл в программу`,
  signedOn: msg`Подписано`,
  number: msg`Номер`,
  withdrawnOn: msg`Отозвано`,
  withdrawalNumber: msg`Номер заявления`,
}

/** Title of a field of a card, a place in a base or a consent; other keys stay out of sight. */
export const fieldName = (key: string): MessageDescriptor | undefined => fields[key]
