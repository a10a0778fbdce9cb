export { roundRoutes } from './routes.tsx'
