/** Why one may not be paired: codes that every step towards a pair refuses with. */
export const consentObstacles = {
  'consent.processing-missing': 409,
  'consent.participation-missing': 409,
  'consent.employee-missing': 409,
  'consent.certificate-missing': 409,
  'consent.age-unknown': 409,
} as const

export type ConsentObstacle = keyof typeof consentObstacles

export const consentErrors = {
  ...consentObstacles,
  'consent.for-minors-only': 409,
  'consent.for-adults-only': 409,
  'consent.for-employees-only': 409,
  'consent.already': 409,
  'consent.withdrawn': 409,
  'consent.signed-in-future': 400,
  'consent.ends-before-signed': 400,
  'consent.withdrawn-in-future': 400,
  'consent.withdrawn-before-signed': 400,
} as const

export type ConsentError = keyof typeof consentErrors

/** Why a paper is not one of this person. */
export type UnfitReason = Extract<
  ConsentError,
  | 'consent.for-minors-only'
  | 'consent.for-adults-only'
  | 'consent.for-employees-only'
  | 'consent.age-unknown'
  | 'consent.already'
>
export type PaperDateError = Extract<ConsentError, 'consent.signed-in-future' | 'consent.ends-before-signed'>
export type WithdrawalError = Extract<
  ConsentError,
  'consent.withdrawn' | 'consent.withdrawn-in-future' | 'consent.withdrawn-before-signed'
>
