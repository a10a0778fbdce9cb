export const peopleErrors = {
  'person.duplicate': 409,
  'person.born-in-future': 400,
  'person.born-too-long-ago': 400,
  'person.left-before-birth': 400,
  'person.certificate-in-future': 400,
} as const

export type PeopleError = keyof typeof peopleErrors
