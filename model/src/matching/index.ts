export { describe, describeMentee, scoreOf } from './describe.ts'
export { type Gain, type Help, whatHelps } from './help.ts'
export { compareMethods, type Method, type MethodFigures } from './methods.ts'
export {
  aMentee,
  aMentor,
  freePlaces,
  type MenteeProfile,
  type MentorKind,
  type MentorProfile,
  mentorKinds,
  usualCapacity,
} from './profile.ts'
export {
  type Alternative,
  type ComponentScore,
  type Proposal,
  type ProposedPair,
  propose,
  type RefusedLock,
  type WithoutMentor,
} from './propose.ts'
export {
  componentText,
  importanceText,
  reasonText,
  ruleText,
  warningText,
  withoutMentorText,
} from './reason-text.ts'
export {
  type Answered,
  mentorWarnings,
  pairWarnings,
  type Reason,
  reasonsOf,
  type Warning,
} from './reasons.ts'
export { openRound, type Round, type RoundSettings } from './round.ts'
export { type HardRule, hardRules, rulesOf } from './rules.ts'
export { newScorer, type Scorer } from './scoring.ts'
export { preferencesOf, refusedLocks, taskOf } from './task-of.ts'
export { usualCoverage } from './vocabulary.ts'
export {
  type Component,
  components,
  defaultWeights,
  type Importance,
  importances,
  numberFor,
  type Weight,
  type WeightTable,
  withImportance,
} from './weights.ts'
export { type WishMatch, wishMatch, wishMatches, wishTable } from './wishes.ts'
