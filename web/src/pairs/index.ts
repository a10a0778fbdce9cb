export { pairRoutes } from './routes.tsx'
