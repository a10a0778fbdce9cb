export {
  learnerDirections,
  type PlanDirection,
  type PlanPhase,
  planDirections,
  planPhases,
  teacherDirections,
} from './directions.ts'
export { measureColumns } from './measure-table.ts'
export { pairProgramme, titleOf } from './pair-programme.ts'
export type {
  Diagnostic,
  Due,
  MeasureState,
  MonitoringPoint,
  PairPlan,
  PlanMeasure,
  PlanMentee,
  PlanPair,
} from './plan.ts'
export { planSamples } from './samples.ts'
export { dueInWords, dueOfStep, usualPoints } from './schedule.ts'
export { type PlanTemplate, planFrom, type TemplateMeasure } from './template.ts'
export { planTemplates, templatesFor } from './templates.ts'
export { type PlanTrack, type TermDoubt, termDoubts } from './term.ts'
