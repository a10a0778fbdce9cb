export { issuerOf, nameForms, officialOf, placeOf, positionForms } from './officials.ts'
export { registryRoutes } from './routes.ts'
export type { DocumentTables } from './tables.ts'
