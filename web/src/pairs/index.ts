export { fitting, namesOf } from './pair-lines.ts'
export { pairRoutes } from './routes.tsx'
