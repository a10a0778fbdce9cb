export { ConsentsTab } from './ConsentsTab.tsx'
export { RegisterConsents } from './RegisterConsents.tsx'
