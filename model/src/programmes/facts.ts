/**
 * What is counted in the data, by name. A name that nobody counts is absent, never 0:
 * steps and things that need it are then left out. A later domain adds its names here.
 */
export const factNames = [
  // the organisation
  'requisiteGaps',
  'directorMissing',
  'curators',
  'learners',
  'teachers',
  'openCycles',
  // the cycle
  'forms',
  'lateStages',
  // the base of mentees
  'mentees',
  'menteesAsked',
  'menteesNoConsent',
  'minorsNoConsent',
  'menteesReady',
  'menteesPaired',
  'menteesWaiting',
  // the base of mentors
  'mentors',
  'mentorsDescribed',
  'mentorsNoConsent',
  'mentorsTrained',
  'mentorsPaired',
  'mentorsWaiting',
  'places',
  'certificatesNeeded',
  'certificatesMissing',
  'employeesNoConsent',
  // everybody in the bases
  'participants',
  'learnersIn',
  'teachersIn',
  'ageUnknown',
  'consentsExpiring',
  'comingOfAge',
  // matching and pairs
  'rounds',
  'pairsFormed',
  'pairsSecured',
  'pairsActive',
  'pairsPaused',
  'pairsFinished',
  'pairsEndedEarly',
  'confirmationsRefused',
  // orders that secure pairs
  'ordersDraft',
  'ordersToSign',
  'ordersSigned',
  // results
  'menteesFinished',
  'resultsWritten',
  // own affairs of a participant
  'ownToConfirm',
  'ownConsentsMissing',
  // papers that wait for this very person
  'papersToAgree',
  'papersRefused',
  'papersToRead',
  'papersToSign',
  'signaturesRefused',
  // organisations of an authority
  'organisationsSilent',
  'organisationsLate',
  // the installation
  'backupDays',
  'mailFailed',
  'mailKept',
  'mailOff',
  'jobsFailed',
  'organisationsUnled',
] as const
export type FactName = (typeof factNames)[number]
export type Facts = Partial<Record<FactName, number>>

/** The fact, or 0 when nobody counts it: only where 0 and «not known» lead to the same answer. */
export const orZero = (facts: Facts, name: FactName): number => facts[name] ?? 0

/** Several facts together; undefined when one of them is not counted. */
export function sumOf(facts: Facts, names: readonly FactName[]): number | undefined {
  let sum = 0
  for (const name of names) {
    const value = facts[name]
    if (value === undefined) return undefined
    sum += value
  }
  return sum
}
