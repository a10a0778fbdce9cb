export { type MonitoringOrder, monitoringOrder } from './monitoring-order.ts'
export { type ResultsLetter, resultsLetter } from './results-letter.ts'
export {
  type ApprovedRoadmap,
  type ReturnedRoadmap,
  type RoadmapsOrder,
  roadmapsOrder,
} from './roadmaps-order.ts'
export { type RolledUpOrganisation, rollUpRegister } from './roll-up.ts'
export { oversightSamples } from './samples.ts'
