export { gatheringRoutes } from './routes.tsx'
