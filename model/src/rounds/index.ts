export { roundApi } from './api.ts'
export { coverageOf } from './coverage.ts'
export {
  anySize,
  applyChange,
  DraftChange,
  DraftMethod,
  DraftState,
  emptyDraft,
  GroupSize,
  type StepChange,
  usualMethod,
  Weights,
} from './draft.ts'
export { type RoundError, roundErrors } from './errors.ts'
export {
  Board,
  BoardMentee,
  BoardMentor,
  BoardPair,
  BoardUnmatched,
  Candidate,
  Contest,
  DraftHelp,
  MethodRow,
  PairDetails,
  RoundProspect,
  RoundRow,
  Solving,
  solvingPhases,
  solvingProblems,
} from './round.ts'
