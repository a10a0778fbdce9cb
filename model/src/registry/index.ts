export { registryApi } from './api.ts'
export { type RegistryError, registryErrors } from './errors.ts'
export {
  Control,
  DoubtfulName,
  NamedEmployee,
  OrderFacts,
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
