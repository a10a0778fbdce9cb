export { createAdministrator } from './create-administrator.ts'
export { type DemoAccount, fillDemo } from './fill-demo.ts'
export { installationRoutes, printedSetupCode } from './routes.ts'
