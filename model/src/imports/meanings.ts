/** What a column of a list may mean. */
export const meanings = [
  'fullName',
  'lastName',
  'firstName',
  'patronymic',
  'firstNamePatronymic',
  'bornOn',
  'birthYear',
  'sex',
  'group',
  'parallel',
  'letter',
  'position',
  'subject',
  'speciality',
  'experience',
  'category',
  'phone',
  'email',
  'contact',
  'request',
  'competencies',
  'interests',
  'achievements',
  'capacity',
  'wishedAge',
  'availability',
  'employer',
  'inn',
  'representative',
  'representativeName',
  'representativePhone',
  'representativeEmail',
  'relation',
  // Understood and not loaded: a number of the row, what the product must not keep, what it has no place for.
  'ordinal',
  'unwanted',
  'ignore',
  'unknown',
] as const

export type Meaning = (typeof meanings)[number]

/** Columns of these meanings are not read into a person. */
export const notLoaded: ReadonlySet<Meaning> = new Set<Meaning>(['ordinal', 'unwanted', 'ignore', 'unknown'])

/** Whom a column speaks about, when its title says so. */
export type About = 'representative' | 'mentor' | 'mentee'

/** What a title was recognised as; `weight` 1 is a title of exactly these words. */
export type TitleMatch = {
  meaning: Meaning
  weight: number
  about?: About
  relation?: string
  nameFirst?: boolean
}
