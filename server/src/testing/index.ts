export { aBase, withRequisites } from './base.ts'
export { freshDatabase } from './database.ts'
export { anAccount, type TestApp, testApp, testNow } from './test-app.ts'
export { anOrganisation, aPerson, world } from './world.ts'
