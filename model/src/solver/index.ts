export { describeFlaw, type Flaw, JsonError, readInstance, solutionText } from '#exchange'
export { type Change, LiveRound, type Move, type RoundTotals } from '#live-round'
export { highsMilp, type Milp } from '#milp'
export {
  type Answer,
  blockingPairs,
  brokenRule,
  type Certificate,
  type Conflict,
  explainUnmatched,
  type Limit,
  loads,
  type Mode,
  modes,
  type Preferences,
  type SolveOptions,
  type Status,
  type Task,
  type Totals,
  totals,
  UNACCEPTABLE,
  type Unmatched,
  type UnmatchedReason,
  type Witness,
} from '#task'
export { findPair, type Pairs, randomFrom, solveTransport, topScore } from '#transport'
export { NoAnswerInTime, needsMilp, solve } from './solve.ts'
