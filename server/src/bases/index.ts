export { findRules, listBase, type Rules } from './list-base.ts'
export { baseRoutes } from './routes.ts'
