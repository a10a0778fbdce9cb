export {
  type Contingent,
  type ContingentFlaw,
  type ContingentLine,
  type ContingentValue,
  contingentFlaws,
  contingentLines,
} from './contingent.ts'
export { type ContingentPaper, contingentPaper, contingentRegister } from './contingent-paper.ts'
export { type Deadline, deadlineText } from './deadline.ts'
export { type RoadmapPaper, roadmapPaper, roadmapRegister } from './roadmap-paper.ts'
export { roadmapSamples } from './samples.ts'
export {
  type Pace,
  paces,
  type RoadmapMeasure,
  type RoadmapStage,
  standardStages,
} from './standard-stages.ts'
export { federalIndicators, usualTargets, type YearlyTarget } from './targets.ts'
