export { ConsentsTab } from './ConsentsTab.tsx'
export { RegisterConsents } from './RegisterConsents.tsx'
export { kindNames } from './words.ts'
