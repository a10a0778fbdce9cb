export {
  Agreement,
  AgreementAnswer,
  AgreementMode,
  AgreementPage,
  AgreementReply,
  AgreementStep,
  AskedPaper,
  agreementStateOf,
  Candidate,
  isAsked,
  NewStep,
  positionOf,
  type StepState,
  stepStatesOf,
} from './agreement.ts'
export { approvalApi } from './api.ts'
export { type ApprovalError, approvalErrors } from './errors.ts'
export { type AgreedBy, agreementSheetPaper, withAgreement } from './sheet.ts'
