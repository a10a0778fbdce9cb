export { roundRoutes } from './routes.ts'
export type { RoundTables } from './tables.ts'
