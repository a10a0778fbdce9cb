import { properCase, readGroup, readPhone } from '#values'
import type { PersonInput } from './person.ts'

/** What a person typed, as the product keeps it: «8 «а»» → «8А», «8 900 …» → «+7900…», «ИВАНОВ» → «Иванов». */
export function tidyPerson<T extends Partial<PersonInput>>(input: T): T {
  const tidy = { ...input }
  for (const part of ['lastName', 'firstName', 'patronymic'] as const) {
    const name = tidy[part]
    if (name) tidy[part] = name.split(' ').map(properCase).join(' ')
  }
  if (tidy.groupName !== undefined) tidy.groupName = readGroup(tidy.groupName ?? '').value ?? null
  if (tidy.phone) tidy.phone = readPhone(tidy.phone).value ?? tidy.phone
  return tidy
}
