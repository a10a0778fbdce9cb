export { formsOfCycle, listBase } from './list-base.ts'
export { baseRoutes } from './routes.ts'
