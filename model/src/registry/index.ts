export { registryApi } from './api.ts'
export { type RegistryError, registryErrors } from './errors.ts'
export { fileFormats, KindRow, SubjectRow, subjects, Variant } from './kinds.ts'
export { Control, OrderFacts } from './order-facts.ts'
export {
  DoubtfulName,
  NamedEmployee,
  Paper,
  PaperChange,
  PaperPair,
  PaperProblem,
  PaperReader,
  PaperRow,
  PaperState,
  paperState,
  paperStates,
  Substitute,
} from './paper.ts'
export {
  type FactName,
  Field,
  FieldOption,
  factNames,
  PaperFacts,
  personsIn,
} from './paper-facts.ts'
