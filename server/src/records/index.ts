export { fileDocument, listCases } from './cases.ts'
export { recordRoutes } from './routes.ts'
export { findScheme } from './schemes.ts'
export type { RecordTables } from './tables.ts'
