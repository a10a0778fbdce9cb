import { type FactName, type Facts, sumOf } from './facts.ts'
import type { PlaceName } from './places.ts'
import type { StageNumber } from './stages.ts'

/** How much of a step is done, of how much. */
export type Part = { done: number; of: number }

export type Step = {
  stage: StageNumber
  place: PlaceName
  /** Share in the percentage of its stage. */
  weight: number
  /** Undefined: nobody counts it yet, so the step does not exist. `of: 0`: there is nothing to begin with. */
  measure: (facts: Facts) => Part | undefined
}

/** So many of so many, both counted. */
const part = (done: FactName, of: FactName) => (facts: Facts) => {
  const [some, all] = [facts[done], facts[of]]
  return some === undefined || all === undefined ? undefined : { done: Math.min(some, all), of: all }
}

/** All but these. */
const without = (rest: FactName, of: FactName) => (facts: Facts) => {
  const [some, all] = [facts[rest], facts[of]]
  return some === undefined || all === undefined ? undefined : { done: Math.max(0, all - some), of: all }
}

/** At least one. */
const anyOf =
  (...names: FactName[]) =>
  (facts: Facts) => {
    const sum = sumOf(facts, names)
    return sum === undefined ? undefined : { done: sum > 0 ? 1 : 0, of: 1 }
  }

/** Requisites that documents need (`requisiteGaps` of organisations knows seven). */
const requisites = 7

const everSecured = [
  'pairsSecured',
  'pairsActive',
  'pairsPaused',
  'pairsFinished',
  'pairsEndedEarly',
] as const
const everActive = ['pairsActive', 'pairsPaused', 'pairsFinished', 'pairsEndedEarly'] as const

const ratio = (done: readonly FactName[], of: readonly FactName[]) => (facts: Facts) => {
  const [some, all] = [sumOf(facts, done), sumOf(facts, of)]
  return some === undefined || all === undefined ? undefined : { done: some, of: all }
}

/** Steps of the stages (domain/01 §6, domain/07 §2); the order is the order of the work. */
export const steps = {
  requisites: {
    ...{ stage: 1, place: 'organisation', weight: 1 },
    measure: ({ requisiteGaps }) =>
      requisiteGaps === undefined ? undefined : { done: requisites - requisiteGaps, of: requisites },
  },
  'curator-appointed': { stage: 1, place: 'organisation', weight: 1, measure: anyOf('curators') },
  'people-listed': { stage: 1, place: 'import', weight: 1, measure: anyOf('learners', 'teachers') },
  'forms-chosen': { stage: 1, place: 'forms', weight: 1, measure: anyOf('forms') },

  'mentees-in-base': { stage: 2, place: 'mentees', weight: 1, measure: anyOf('mentees') },
  requests: { stage: 2, place: 'noRequest', weight: 2, measure: part('menteesAsked', 'mentees') },
  'mentee-consents': {
    ...{ stage: 2, place: 'menteesNoConsent', weight: 2 },
    measure: without('menteesNoConsent', 'mentees'),
  },

  'mentors-in-base': { stage: 3, place: 'mentors', weight: 1, measure: anyOf('mentors') },
  competencies: { stage: 3, place: 'undescribed', weight: 2, measure: part('mentorsDescribed', 'mentors') },
  'mentor-consents': {
    ...{ stage: 3, place: 'mentorsNoConsent', weight: 2 },
    measure: without('mentorsNoConsent', 'mentors'),
  },
  places: { stage: 3, place: 'mentors', weight: 1, measure: part('places', 'mentees') },

  training: { stage: 4, place: 'untrained', weight: 3, measure: part('mentorsTrained', 'mentors') },
  certificates: {
    ...{ stage: 4, place: 'noCertificate', weight: 1 },
    // Nobody from outside: nothing to check, and no such step.
    measure: (facts) =>
      facts.certificatesNeeded ? without('certificatesMissing', 'certificatesNeeded')(facts) : undefined,
  },

  proposal: { stage: 5, place: 'matching', weight: 1, measure: proposal },
  'mentees-paired': {
    ...{ stage: 5, place: 'matching', weight: 2 },
    measure: ratio(['menteesPaired'], ['menteesPaired', 'menteesReady']),
  },
  'pairs-secured': {
    ...{ stage: 5, place: 'documents', weight: 2 },
    measure: ratio(everSecured, ['pairsFormed', ...everSecured]),
  },

  'pairs-begun': { stage: 6, place: 'pairs', weight: 1, measure: ratio(everActive, everSecured) },
  'pairs-finished': {
    ...{ stage: 6, place: 'pairs', weight: 3 },
    measure: ratio(['pairsFinished', 'pairsEndedEarly'], everSecured),
  },

  results: { stage: 7, place: 'mentees', weight: 1, measure: part('resultsWritten', 'menteesFinished') },
} as const satisfies Record<string, Step>

export type StepCode = keyof typeof steps

/** The machine has proposed, or the curator has paired without it: then nothing is left to propose. */
function proposal(facts: Facts): Part | undefined {
  const { rounds, mentees } = facts
  const pairs = sumOf(facts, ['pairsFormed', ...everSecured])
  if (rounds === undefined || pairs === undefined) return undefined
  return { done: rounds + pairs > 0 ? 1 : 0, of: mentees || rounds || pairs ? 1 : 0 }
}
