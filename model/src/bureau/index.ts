export {
  type AcceptanceAct,
  acceptanceAct,
  type ImplementationCertificate,
  implementationCertificate,
} from './acts.ts'
export { type CouncilMember, type CreationOrder, creationOrder } from './creation-order.ts'
export { type BureauFigures, bureauFigures } from './indicators.ts'
export { blankMinutes, type CouncilMinutes, councilMinutes } from './minutes.ts'
export { type ProjectPassport, projectPassport } from './passport.ts'
export {
  type BureauPerson,
  type BureauProject,
  type Customer,
  type Department,
  type Milestone,
  type ProjectState,
  projectStates,
  usualDepartments,
} from './project.ts'
export { ordersRegister } from './register.ts'
export { type BureauRegulation, bureauRegulation } from './regulation.ts'
export { type ProjectRequest, projectRequest } from './request.ts'
export { bureauSamples } from './samples.ts'
export { type TermsOfReference, termsOfReference } from './terms.ts'
export { type BureauPlan, bureauPlan, type PlannedWork, type PlanSection } from './year-plan.ts'
export { type BureauReport, bureauReport } from './year-report.ts'
