import type { Meaning } from '@app/model/imports'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Setting } from '#people'

const names: Record<Meaning, MessageDescriptor> = {
  fullName: msg`ФИО целиком`,
  lastName: msg`Фамилия`,
  firstName: msg`Имя`,
  patronymic: msg`Отчество`,
  firstNamePatronymic: msg`Имя и отчество`,
  bornOn: msg`Дата рождения`,
  birthYear: msg`Год рождения`,
  sex: msg`Пол`,
  group: msg`Класс`,
  parallel: msg`Параллель`,
  letter: msg`Буква класса`,
  position: msg`Должность`,
  subject: msg`Предмет`,
  speciality: msg`Специальность, профессия`,
  experience: msg`Стаж`,
  category: msg`Категория`,
  phone: msg`Телефон`,
  email: msg`Электронная почта`,
  contact: msg`Телефон и почта вместе`,
  request: msg`Запрос`,
  competencies: msg`Компетенции`,
  interests: msg`Интересы`,
  achievements: msg`Достижения`,
  capacity: msg`Сколько наставляемых возьмёт`,
  wishedAge: msg`Желаемый возраст наставляемых`,
  availability: msg`Когда есть время`,
  employer: msg`Место работы`,
  inn: msg`ИНН места работы`,
  representative: msg`Представитель: имя и телефон вместе`,
  representativeName: msg`ФИО представителя`,
  representativePhone: msg`Телефон представителя`,
  representativeEmail: msg`Почта представителя`,
  relation: msg`Кем приходится представитель`,
  ordinal: msg`Номер строки`,
  unwanted: msg`Лишние сведения`,
  ignore: msg`Не загружать`,
  unknown: msg`Непонятно`,
}

const inCollege: Partial<Record<Meaning, MessageDescriptor>> = {
  group: msg`Группа`,
  parallel: msg`Курс`,
  letter: msg`Буква группы`,
}

/** What a column means, in the words of a school or of a college. */
export const meaningName = (meaning: Meaning, setting: Setting): MessageDescriptor =>
  (setting === 'college' ? inCollege[meaning] : undefined) ?? names[meaning]

/** Why a column is left out, when it was left out by the machine. */
export const leftWords: Partial<Record<Meaning, MessageDescriptor>> = {
  ordinal: msg`не загружается`,
  unwanted: msg`не загружается: таких сведений система не хранит`,
  ignore: msg`не загружается`,
  unknown: msg`не загрузится: выберите, что это`,
}

/** Meanings in the order of the menu; what is left out stands apart at the end. */
export const meaningGroups: readonly { title: MessageDescriptor; meanings: readonly Meaning[] }[] = [
  {
    title: msg`Как зовут`,
    meanings: ['fullName', 'lastName', 'firstName', 'patronymic', 'firstNamePatronymic'],
  },
  {
    title: msg`Кто это`,
    meanings: ['group', 'parallel', 'letter', 'bornOn', 'birthYear', 'sex', 'interests', 'achievements'],
  },
  {
    title: msg`Работа`,
    meanings: ['position', 'subject', 'speciality', 'experience', 'category', 'employer', 'inn'],
  },
  { title: msg`Связь`, meanings: ['phone', 'email', 'contact'] },
  {
    title: msg`Представитель`,
    meanings: [
      'representativeName',
      'representativePhone',
      'representativeEmail',
      'representative',
      'relation',
    ],
  },
  {
    title: msg`Наставничество`,
    meanings: ['request', 'competencies', 'capacity', 'wishedAge', 'availability'],
  },
  { title: msg`Не нужно`, meanings: ['ignore', 'ordinal'] },
]

/** The groups that hold what is looked for; `nameOf` gives the words that the person sees. */
export function findMeanings(find: string, nameOf: (meaning: Meaning) => string) {
  const words = folded(find).split(/\s+/).filter(Boolean)
  return meaningGroups
    .map(({ title, meanings }) => ({
      title,
      meanings: meanings.filter((meaning) => words.every((word) => folded(nameOf(meaning)).includes(word))),
    }))
    .filter(({ meanings }) => meanings.length > 0)
}

const folded = (text: string) => text.toLowerCase().replaceAll('ё', 'е')
