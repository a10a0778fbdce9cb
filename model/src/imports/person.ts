import type { Contact, Sex } from '#values'

/** What is read about one person. Absent values are absent. */
export type PersonValues = {
  lastName?: string
  firstName?: string
  patronymic?: string
  bornOn?: string
  /** When the list knows the year only. */
  birthYear?: number
  sex?: Sex
  group?: string
  position?: string
  subject?: string
  speciality?: string
  experienceYears?: number
  category?: string
  phone?: string
  otherPhones?: string[]
  email?: string
  request?: string
  competencies?: string[]
  interests?: string[]
  achievements?: string
  capacity?: number
  wishedAge?: string
  availability?: string
  employer?: string
  inn?: string
  representative?: Contact
  otherRepresentatives?: Contact[]
}

export type Field = keyof PersonValues

/** Where a value came from: for «было ↔ станет» of the preview. `column` is absent for what no cell of the row says. */
export type Origin = { column?: number; title?: string; original: string }

/** A person of the list, every value with the text of its cell. */
export type ReadPerson = {
  sheet: string
  row: number
  values: PersonValues
  origins: Partial<Record<Field, Origin>>
}
