export { waitingRoutes } from './routes.tsx'
