export { templateRoutes } from './routes.tsx'
