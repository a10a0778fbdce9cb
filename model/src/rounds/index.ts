export { roundApi } from './api.ts'
export { coverageOf } from './coverage.ts'
export { applyChange, DraftChange, DraftState, emptyDraft, Weights } from './draft.ts'
export { type RoundError, roundErrors } from './errors.ts'
export {
  Board,
  BoardMentee,
  BoardMentor,
  BoardPair,
  BoardUnmatched,
  Candidate,
  PairDetails,
  RoundProspect,
  RoundRow,
} from './round.ts'
