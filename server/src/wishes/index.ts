export { wishRoutes } from './routes.ts'
export type { WishTables } from './tables.ts'
