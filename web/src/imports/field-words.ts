import type { Meaning } from '@app/model/imports'
import { type PersonKind, personKinds } from '@app/model/people'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { kindName, type Setting } from '#people'
import { formatDate } from '#ui'
import { meaningName } from './meanings.ts'

/** Fields of a row, and the meanings of columns that say the same. */
const meaningOf: Record<string, Meaning> = {
  lastName: 'lastName',
  firstName: 'firstName',
  patronymic: 'patronymic',
  group: 'group',
  bornOn: 'bornOn',
  birthYear: 'birthYear',
  sex: 'sex',
  position: 'position',
  subject: 'subject',
  speciality: 'speciality',
  experienceYears: 'experience',
  category: 'category',
  employer: 'employer',
  inn: 'inn',
  phone: 'phone',
  email: 'email',
  request: 'request',
  competencies: 'competencies',
  interests: 'interests',
  achievements: 'achievements',
  capacity: 'capacity',
  wishedAge: 'wishedAge',
  availability: 'availability',
  // Names of the card.
  groupName: 'group',
  employerInn: 'inn',
}

const otherNames: Record<string, MessageDescriptor> = {
  otherPhones: msg`Другие телефоны`,
  representative: msg`Представитель`,
  otherRepresentatives: msg`Другие представители`,
  kind: msg`Кто это`,
  experienceOn: msg`Стаж указан на`,
}

/** All fields that a row may have, in the order of the table. */
export const rowFields = Object.keys(meaningOf)
  .filter((field) => field !== 'groupName' && field !== 'employerInn')
  .concat('otherPhones', 'representative', 'otherRepresentatives')

export function fieldName(field: string, setting: Setting): MessageDescriptor | undefined {
  const meaning = meaningOf[field]
  return meaning ? meaningName(meaning, setting) : otherNames[field]
}

const sexes: Record<string, MessageDescriptor> = { m: msg`мужской`, f: msg`женский` }

const isKind = (value: string): value is PersonKind => personKinds.some((kind) => kind === value)

/** A value as a person reads it: a day, a sex, whose card it is. */
export function shownValue(
  field: string,
  value: string,
  setting: Setting,
  t: (message: MessageDescriptor) => string,
): string {
  if (field === 'bornOn' || field === 'experienceOn') return formatDate(value)
  if (field === 'sex') return sexes[value] ? t(sexes[value]) : value
  if (field === 'kind') return isKind(value) ? t(kindName(value, setting)) : value
  return value
}
