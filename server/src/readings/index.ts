export { ownReadingFacts, readingRoutes } from './routes.ts'
