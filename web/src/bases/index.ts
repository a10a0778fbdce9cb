export { baseRoutes } from './routes.tsx'
