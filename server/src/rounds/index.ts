export { listParticipants } from './profiles.ts'
export { roundRoutes } from './routes.ts'
export { solveDraft } from './solve-draft.ts'
export type { RoundTables } from './tables.ts'
