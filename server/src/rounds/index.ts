export { listParticipants } from './profiles.ts'
export { roundRoutes } from './routes.ts'
export type { RoundTables } from './tables.ts'
