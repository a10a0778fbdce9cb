export { registryApi } from './api.ts'
export { authorityFacts, roadmapDecisions } from './authority-facts.ts'
export { type RegistryError, registryErrors } from './errors.ts'
export { fileFormats, KindRow, SubjectRow, subjects, Variant } from './kinds.ts'
export { cancellationObstacles, replacementObstacles } from './life.ts'
export { Control, OrderFacts } from './order-facts.ts'
export {
  DoubtfulCases,
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
  peopleIn,
  personsIn,
} from './paper-facts.ts'
export { resultFacts } from './result-facts.ts'
export { workFacts } from './work-facts.ts'
