export { confirmationApi, decisionApi, FormRule } from './api.ts'
export {
  AskedOne,
  ConfirmationAnswer,
  ConfirmationSide,
  type ConfirmationState,
  confirmationState,
  confirmationStates,
  neededConfirmations,
  stateAfter,
} from './confirmation.ts'
export { type ConfirmationSheet, confirmationSheets } from './confirmation-sheets.ts'
export { AskedRow, ConfirmationRow, ConfirmationView, GivenAnswer } from './confirmation-view.ts'
export {
  Decision,
  DecisionInput,
  decisionObstacles,
  formingObstacles,
  RoundDecision,
  undecided,
} from './decision.ts'
export { type DecisionError, decisionErrors } from './errors.ts'
export {
  bodyCodes,
  type DecisionBody,
  DecisionRule,
  decisionBodies,
  needsDecision,
  type OpinionGiver,
  opinionCodes,
  opinionGivers,
  usualRule,
} from './rule.ts'
export { decisionSamples } from './samples.ts'
