export { registryApi } from './api.ts'
export { type RegistryError, registryErrors } from './errors.ts'
export { fileFormats, KindRow, SubjectRow, subjects, Variant } from './kinds.ts'
export { cancellationObstacles, replacementObstacles } from './life.ts'
export { Control, OrderFacts } from './order-facts.ts'
export {
  DoubtfulName,
  NamedEmployee,
  Paper,
  PaperCase,
  PaperChange,
  PaperLink,
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
