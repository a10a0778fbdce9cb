export { ownApprovalFacts } from './own-routes.ts'
export { remindOfAgreements } from './remind.ts'
export { approvalRoutes } from './routes.ts'
export type { ApprovalTables } from './tables.ts'
