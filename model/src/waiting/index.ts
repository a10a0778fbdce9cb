export { waitingApi } from './api.ts'
export { type WaitingError, waitingErrors } from './errors.ts'
export {
  daysOfWaiting,
  notWaiting,
  OpenGroup,
  WaitingRow,
  WaitingStep,
  type WaitingStepKind,
  waitingSince,
  waitingSteps,
  waitingUrgency,
} from './waiting.ts'
