export { findRules, listBase } from './list-base.ts'
export { listPairings } from './pairings.ts'
export { baseRoutes } from './routes.ts'
