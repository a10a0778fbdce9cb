export { waitingRoutes } from './routes.ts'
export type { WaitingTables } from './tables.ts'
