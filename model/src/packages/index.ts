export { packageApi } from './api.ts'
export { type PackageError, packageErrors } from './errors.ts'
export { daysKept, mostSubjects, PackageState, PaperPackage, packageStates } from './package.ts'
