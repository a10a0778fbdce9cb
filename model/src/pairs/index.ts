export { pairApi } from './api.ts'
export { type PairError, pairErrors } from './errors.ts'
export {
  ClosingReason,
  closingReasons,
  Pair,
  PairCard,
  PairKind,
  PairMember,
  PairState,
  pairKinds,
  pairStates,
} from './pair.ts'
export { type PairRegisterAbout, pairRegister, type RegisteredPair } from './register.ts'
export { pairSamples } from './samples.ts'
export { isBeforeOrder, isOpen, kindOf, mayBecome, pairNumber, transitions } from './states.ts'
export { closingTitles, pairStateTitles } from './words.ts'
