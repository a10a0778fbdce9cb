export { journalRoutes } from './journal-routes.ts'
export { findOrganisation } from './queries.ts'
export { organisationRoutes } from './routes.ts'
export type { OrganisationTables } from './tables.ts'
