export { registryApi } from './api.ts'
export { type RegistryError, registryErrors } from './errors.ts'
export { cancellationObstacles, replacementObstacles } from './life.ts'
export {
  Control,
  DoubtfulName,
  NamedEmployee,
  OrderFacts,
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
