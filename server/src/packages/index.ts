export { cleanPackages } from './clean-packages.ts'
export { packageJob } from './make-package.ts'
export { packageRoutes } from './routes.ts'
export type { PackageTables } from './tables.ts'
