import { foldName } from '#values'
import { experienceAt } from './age.ts'
import type { PersonInput, RepresentativeInput } from './person.ts'

/** A person as a list tells of him. What is absent or empty is not known, and never erases what is. */
export type PersonRecord = Omit<PersonInput, 'nameForms' | 'positionForms' | 'leftOn'> & {
  /** The card it belongs to, when that was decided already. */
  id?: string
  /** It is another person, though the name and the date of birth are the same. */
  apart?: boolean
  representatives?: readonly RepresentativeInput[]
}

/** The part of a card by which a record finds it and is compared with it. */
export type KnownPerson = Required<Omit<PersonInput, 'nameForms' | 'positionForms' | 'leftOn'>> & {
  id: string
  folded: string
}

type Named = { lastName: string; firstName?: string; patronymic?: string }

/** Surname, name and patronymic in one spelling: for search and for finding duplicates. */
export const foldedName = ({ lastName, firstName = '', patronymic = '' }: Named): string =>
  foldName(`${lastName} ${firstName} ${patronymic}`)

/** «Иванов Иван Иванович». */
export const fullName = ({ lastName, firstName = '', patronymic = '' }: Named): string =>
  [lastName, firstName, patronymic].filter(Boolean).join(' ')

/**
 * The card that a record of a list is about, among the cards of the same folded name.
 * A date of birth decides; where either side has none, only a single candidate of the same kind
 * and of the same class does.
 */
export function cardOf<T extends Pick<KnownPerson, 'kind' | 'bornOn' | 'groupName'>>(
  record: Pick<PersonRecord, 'kind' | 'bornOn' | 'groupName'>,
  namesakes: readonly T[],
): T | undefined {
  if (record.bornOn) {
    const same = namesakes.find((one) => one.bornOn === record.bornOn)
    if (same) return same
  }
  const possible = namesakes.filter(
    (one) =>
      one.kind === record.kind &&
      !(record.bornOn && one.bornOn) &&
      (!record.groupName || !one.groupName || record.groupName === one.groupName),
  )
  return possible.length === 1 ? possible[0] : undefined
}

const textFields = [
  'lastName',
  'firstName',
  'patronymic',
  'bornOn',
  'sex',
  'groupName',
  'position',
  'speciality',
  'category',
  'employer',
  'employerInn',
  'phone',
  'email',
  'achievements',
  'consider',
  'certificateNumber',
  'certificateOn',
  'certificateSeenBy',
] as const satisfies readonly (keyof PersonRecord)[]

/** What a record changes in a card; empty when it tells nothing new. */
export function changesOf(present: KnownPerson, record: PersonRecord, today: string): Partial<PersonInput> {
  const changes: Record<string, unknown> = {}
  for (const field of textFields) {
    const told = record[field]
    if (told !== undefined && told !== null && told !== '' && told !== present[field]) changes[field] = told
  }
  // «Семенов» does not undo a «Семёнов».
  for (const field of ['lastName', 'firstName', 'patronymic'] as const) {
    const told = changes[field]
    if (typeof told === 'string' && told === withoutYo(present[field])) delete changes[field]
  }
  const on = record.experienceOn ?? today
  if (typeof record.experienceYears === 'number' && record.experienceYears !== experienceAt(present, on)) {
    changes.experienceYears = record.experienceYears
    changes.experienceOn = on
  }
  const interests = union(present.interests, record.interests ?? [])
  if (interests.length > present.interests.length) changes.interests = interests
  return changes as Partial<PersonInput> // Each value comes from the same field of the record.
}

const withoutYo = (text: string) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е')

/** Both lists without repetition, whatever the case of the letters. */
export function union(present: readonly string[], more: readonly string[]): string[] {
  const all = [...present]
  for (const one of more) if (!all.some((known) => foldName(known) === foldName(one))) all.push(one)
  return all
}
