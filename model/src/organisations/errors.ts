export const organisationErrors = {
  'organisation.inn-wrong': 400,
  'organisation.ogrn-wrong': 400,
  'organisation.numbering-wrong': 400,
} as const

export type OrganisationError = keyof typeof organisationErrors
