export { readingRoutes } from './routes.tsx'
