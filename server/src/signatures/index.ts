export { findRule, hasJoined } from './queries.ts'
export { signatureRoutes } from './routes.ts'
export type { SignatureTables } from './tables.ts'
