import { isInn, isOgrn, Organisation, type OrganisationInput } from '@app/model/organisations'
import { formatNumber, numberingProblems } from '@app/model/values'
import { z } from 'zod'

const { shape } = Organisation.omit({ id: true, demo: true })

/** Fields of the form: text everywhere, because nobody types null. */
export const ProfileValues = z.object({
  ...shape,
  municipality: shape.municipality.unwrap(),
  region: shape.region.unwrap(),
  directorSex: z.enum(['', 'm', 'f']),
})
export type ProfileValues = z.output<typeof ProfileValues>

export const emptyProfile: ProfileValues = {
  kind: 'school',
  shortName: '',
  fullName: '',
  founder: '',
  municipality: '',
  region: '',
  inn: '',
  ogrn: '',
  address: '',
  place: '',
  phone: '',
  email: '',
  site: '',
  directorLastName: '',
  directorFirstName: '',
  directorPatronymic: '',
  directorPosition: '',
  directorSex: '',
  orderNumbering: '{n}-од',
}

/** What the form begins with. */
export function profileValues({ id: _, demo: __, ...organisation }: Organisation): ProfileValues {
  return {
    ...organisation,
    municipality: organisation.municipality ?? '',
    region: organisation.region ?? '',
    directorSex: organisation.directorSex ?? '',
  }
}

/** Only what was changed, as the server wants it: nobody overwrites the work of a colleague by the way. */
export function profileChanges(values: ProfileValues, from: ProfileValues): Partial<OrganisationInput> {
  const changed = Object.entries(values).filter(([key, value]) => value !== from[key as keyof ProfileValues])
  const nullable = ['municipality', 'region', 'directorSex']
  return Object.fromEntries(
    changed.map(([key, value]) => [key, nullable.includes(key) && value === '' ? null : value.trim()]),
  ) as Partial<OrganisationInput> // Keys and values are those of the form.
}

export type ProfileProblem = 'inn' | 'ogrn' | 'numbering' | 'email'

/** What the schema does not see: control figures, a place for the number, an address. */
export function profileProblems(values: ProfileValues): Partial<Record<keyof ProfileValues, ProfileProblem>> {
  const { inn, ogrn, orderNumbering, email } = values
  return {
    ...(inn.trim() && !isInn(inn.trim()) ? { inn: 'inn' } : {}),
    ...(ogrn.trim() && !isOgrn(ogrn.trim()) ? { ogrn: 'ogrn' } : {}),
    ...(numberingProblems(orderNumbering).length > 0 ? { orderNumbering: 'numbering' } : {}),
    ...(email.trim() && !/^\S+@\S+\.\S+$/.test(email.trim()) ? { email: 'email' } : {}),
  }
}

/** «17-од» of `{n}-од`: how the next numbers will look. */
export const numberingExample = (pattern: string, year: number) => formatNumber(pattern, 17, `${year}-09-01`)
