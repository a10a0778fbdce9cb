export { consentApi } from './api.ts'
export {
  Consent,
  ConsentKind,
  ConsentRow,
  type ConsentState,
  consentKinds,
  consentState,
  consentStates,
  consentTitles,
  daysBetween,
  destroyBy,
  isInForce,
  Registration,
} from './consent.ts'
export {
  type ConsentError,
  type ConsentObstacle,
  consentErrors,
  consentObstacles,
  type UnfitReason,
} from './errors.ts'
export {
  type GateSettings,
  neededConsents,
  type Part,
  pairingObstacles,
  readGateSettings,
  type Subject,
  usualGate,
} from './gate.ts'
export {
  blankConsentJournal,
  consentJournal,
  consentJournalColumns,
  type JournalAbout,
  type JournalRow,
} from './journal.ts'
export {
  frozenBy,
  registrationErrors,
  type Signer,
  unfitConsent,
  usualSigner,
  withdrawalErrors,
} from './registering.ts'
export { consentSamples } from './samples.ts'
