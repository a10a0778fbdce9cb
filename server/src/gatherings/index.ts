export { findProtocol } from './papers.ts'
export { findGatheringOf, listGatherings, listGuests } from './queries.ts'
export { gatheringRoutes } from './routes.ts'
export type { GatheringTables } from './tables.ts'
