export { ownForm } from './own-form.ts'
export { templateRoutes } from './routes.ts'
export type { TemplateTables } from './tables.ts'
