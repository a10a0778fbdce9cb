import { type Facts, orZero } from './facts.ts'
import type { PlaceName } from './places.ts'
import type { StageNumber } from './stages.ts'

type Block = {
  /** Stages that cannot go on because of it. */
  stages: readonly StageNumber[]
  place: PlaceName
  /** How many; undefined when nothing is in the way. */
  count: (facts: Facts) => number | undefined
}

const some = (count: number) => (count > 0 ? count : undefined)
const when = (condition: boolean) => (condition ? 1 : undefined)

const secured = (facts: Facts) =>
  orZero(facts, 'pairsSecured') +
  orZero(facts, 'pairsActive') +
  orZero(facts, 'pairsPaused') +
  orZero(facts, 'pairsFinished') +
  orZero(facts, 'pairsEndedEarly')

/** What stands in the way of a stage, and where it is unblocked. */
export const blocks = {
  'no-requisites': {
    ...{ stages: [1, 5], place: 'organisation' },
    count: (facts) => some(orZero(facts, 'requisiteGaps')),
  },
  'no-people': {
    ...{ stages: [1, 2, 3], place: 'import' },
    count: ({ learners, teachers }) => when(learners === 0 && teachers === 0),
  },
  'no-forms': { stages: [1, 2, 3], place: 'forms', count: ({ forms }) => when(forms === 0) },
  'mentees-without-consent': {
    ...{ stages: [2, 5], place: 'menteesNoConsent' },
    count: (facts) => some(orZero(facts, 'menteesNoConsent')),
  },
  'mentors-without-consent': {
    ...{ stages: [3, 5], place: 'mentorsNoConsent' },
    count: (facts) => some(orZero(facts, 'mentorsNoConsent')),
  },
  'age-unknown': {
    ...{ stages: [2], place: 'mentees' },
    count: (facts) => some(orZero(facts, 'ageUnknown')),
  },
  'no-mentors': { stages: [4, 5], place: 'mentors', count: ({ mentors }) => when(mentors === 0) },
  'no-mentees': { stages: [5], place: 'mentees', count: ({ mentees }) => when(mentees === 0) },
  'no-certificates': {
    ...{ stages: [4], place: 'noCertificate' },
    count: (facts) => some(orZero(facts, 'certificatesMissing')),
  },
  'few-places': {
    ...{ stages: [5], place: 'mentors' },
    count: ({ places, mentees }) =>
      places === undefined || mentees === undefined || places === 0 ? undefined : some(mentees - places),
  },
  'no-secured-pairs': {
    ...{ stages: [6], place: 'documents' },
    count: (facts) => when(facts.pairsActive !== undefined && secured(facts) === 0),
  },
  'open-pairs': {
    ...{ stages: [7], place: 'pairs' },
    count: (facts) =>
      some(orZero(facts, 'pairsSecured') + orZero(facts, 'pairsActive') + orZero(facts, 'pairsPaused')),
  },
} as const satisfies Record<string, Block>

export type BlockCode = keyof typeof blocks

export function blocksOf(stage: StageNumber, facts: Facts) {
  return (Object.entries(blocks) as [BlockCode, Block][]).flatMap(([code, block]) => {
    const count = block.stages.includes(stage) ? block.count(facts) : undefined
    return count === undefined ? [] : [{ code, count, place: block.place }]
  })
}
