/** Where the work is done: addresses of the application that steps and things lead to. */
export const places = {
  organisation: '/organisation',
  organisations: '/organisations',
  newCycle: '/programme/new',
  programme: '/programme',
  forms: '/programme?panel=forms',
  import: '/programme/people/import',
  people: '/programme/people?base=people',
  mentees: '/programme/people?base=mentees',
  mentors: '/programme/people?base=mentors',
  noRequest: '/programme/people?base=mentees&view=no-request',
  menteesNoConsent: '/programme/people?base=mentees&view=no-consent',
  mentorsNoConsent: '/programme/people?base=mentors&view=no-consent',
  untrained: '/programme/people?base=mentors&view=untrained',
  undescribed: '/programme/people?base=mentors&view=no-competencies',
  noCertificate: '/programme/people?base=mentors&view=no-certificate',
  noPair: '/programme/people?base=mentees&view=no-pair',
  matching: '/programme/matching',
  pairs: '/programme/pairs',
  documents: '/programme/documents',
} as const
export type PlaceName = keyof typeof places
