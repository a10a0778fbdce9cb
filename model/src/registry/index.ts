export { registryApi } from './api.ts'
export { type RegistryError, registryErrors } from './errors.ts'
export {
  Control,
  DoubtfulName,
  OrderFacts,
  Paper,
  PaperPair,
  PaperProblem,
  PaperRow,
  PaperState,
  paperState,
  paperStates,
} from './paper.ts'
