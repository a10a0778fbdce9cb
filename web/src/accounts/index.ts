export { accountRoutes, entryRoutes } from './routes.tsx'
