export {
  findGateSettings,
  listJournal,
  lockConsent,
  type Paper,
  papersOf,
  setWithdrawn,
} from './queries.ts'
export { registerConsents } from './register.ts'
export { consentRoutes } from './routes.ts'
export type { ConsentTables } from './tables.ts'
