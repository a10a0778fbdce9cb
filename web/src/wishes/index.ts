export { cardRoutes, ownCardRoutes, wishRoutes } from './routes.tsx'
