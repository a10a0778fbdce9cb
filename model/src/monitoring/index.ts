export { type ControlCode, type ControlFlaw, controlCodes, controlFlaws } from './controls.ts'
export { type CuratorSheet, curatorSheet } from './curator-sheet.ts'
export {
  type Dynamics,
  dynamicsOf,
  leastShown,
  type Measured,
  type Parameter,
  type ParameterCode,
  parameterCodes,
  parameters,
  parameterTitle,
} from './dynamics.ts'
export { type Count, orDash, percentOf, shortest, sumOf, tenths } from './figures.ts'
export {
  type Correction,
  type MonitoringForm,
  type PracticeKind,
  type RiskCode,
  type RoadmapFigures,
  riskCodes,
  riskTitles,
} from './form.ts'
export { blankMonitoringForm, monitoringPaper, monitoringWorkbook } from './form-paper.ts'
export {
  deviation,
  type IndicatorFigures,
  type IndicatorStatus,
  indicatorStatus,
  indicatorValue,
  rolledUp,
  statusTitles,
} from './indicator-value.ts'
export {
  federalTarget,
  type Indicator,
  type IndicatorCode,
  indicatorCodes,
  indicators,
} from './indicators.ts'
export { type AnalyticalNote, analyticalNote, type NotePlanLine, type Swot, type SwotPoint } from './note.ts'
export {
  type CountKey,
  type Counts,
  countKeys,
  countTitles,
  type FormCounts,
  noCounts,
  type Participants,
  totalsOf,
} from './participants.ts'
export {
  type Change,
  changeOf,
  outcomeOf,
  type ProcessCode,
  type ProcessFigures,
  type ProcessRow,
  processCodes,
  processCodesFor,
  processRows,
} from './process.ts'
export { monitoringSamples } from './samples.ts'
export {
  fewAnswers,
  isSatisfied,
  type RespondentRole,
  respondentTitles,
  responseOf,
  type Satisfaction,
  satisfactionOf,
  satisfiedFrom,
} from './satisfaction.ts'
export {
  type AssessmentLevel,
  assessmentLevel,
  assessmentLevels,
  assessmentSections,
  assessmentTotal,
  criteria,
} from './self-assessment.ts'
export { type StatisticsPaper, statisticsPaper } from './statistics.ts'
