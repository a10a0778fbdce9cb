export { findDecisionFacts, listFormingObstacles } from './forming-obstacles.ts'
export { decidingRoutes } from './routes.ts'
export type { DecisionTables } from './tables.ts'
