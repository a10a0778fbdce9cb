export {
  type Answer,
  type Certificate,
  type Conflict,
  loads,
  type Status,
  type Totals,
  totals,
} from './answer.ts'
export { blockingPairs } from './blocking.ts'
export { plainConflict } from './conflict.ts'
export { type Context, contextOf, roundSeconds, type SolveOptions, withShare } from './context.ts'
export {
  isPlain,
  isPlainButPinned,
  type Limit,
  type Mode,
  modes,
  type Preferences,
  plainRules,
  type Ranks,
  ranksOf,
  type Task,
  UNACCEPTABLE,
} from './task.ts'
export { explainUnmatched, type Unmatched, type UnmatchedReason, type Witness } from './unmatched.ts'
export { brokenRule } from './verify.ts'
