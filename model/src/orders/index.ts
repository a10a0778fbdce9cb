export type { ChangeOrder, PairChange } from './change-order.ts'
export { changeOrder } from './change-order.ts'
export type { OrderFrame, OwnBasis } from './frame.ts'
export {
  asAppended,
  controlItem,
  curatorClause,
  issuerName,
  lowerFirst,
  namedOfficials,
  official,
} from './frame.ts'
export { orderAppendix, orderPaper } from './layout.ts'
export type { OrderedPair, OrderedPerson } from './pair.ts'
export { hasMinors, isGroup, readersOf } from './pair.ts'
export type { PairsOrder } from './pairs-order.ts'
export { internalUse, pairsOrder } from './pairs-order.ts'
export { orderSamples } from './samples.ts'
export type { Vocabulary } from './vocabulary.ts'
export { vocabularyOf } from './vocabulary.ts'
