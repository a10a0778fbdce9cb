export { journalRoutes } from './journal-routes.ts'
export { findOrganisation, listOrganisationsOf } from './queries.ts'
export { organisationRoutes } from './routes.ts'
export type { OrganisationTables } from './tables.ts'
