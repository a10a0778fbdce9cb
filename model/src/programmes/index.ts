export { programmeApi } from './api.ts'
export { type BlockCode, blocks } from './blocks.ts'
export {
  Cycle,
  CycleChange,
  CycleForm,
  CycleInput,
  CycleRow,
  cycleDateObstacles,
  StageLine,
} from './cycle.ts'
export { daysUntil, type Urgency, urgencies, urgencyOf } from './deadline.ts'
export { type ProgrammeError, programmeErrors } from './errors.ts'
export { type FactName, type Facts, factNames, orZero, sumOf } from './facts.ts'
export {
  type FederalForm,
  type FormCode,
  federalForms,
  formCodes,
  forms,
  formsFor,
  formTitle,
  isEmployeeTrack,
  type MentoringForm,
  otherForms,
  type Side,
  settingOf,
  type Track,
} from './forms.ts'
export { formats, type KindCode, type KindObstacle, kindObstacles, kinds } from './kinds.ts'
export { type PlaceName, places } from './places.ts'
export {
  type BlockLine,
  currentStage,
  type StageProgress,
  type StageState,
  type StepLine,
  stageProgress,
  stageStates,
} from './stage-progress.ts'
export { type StageNumber, type StageText, stageNumbers, stageTexts } from './stages.ts'
export { type Part, type StepCode, steps } from './steps.ts'
export {
  academicYearOf,
  type CyclePlan,
  type CycleTemplate,
  cycleTemplates,
  formsOfTemplate,
  periodsOf,
  planOf,
  type StagePeriod,
  usualCycle,
  usualForms,
  usualStart,
  usualTitle,
} from './templates.ts'
export { type ThingCode, thingRules } from './thing-rules.ts'
export {
  type ChangeCode,
  changeCodes,
  type Figure,
  type FigureCode,
  figureCodes,
  type InstallationState,
  type OrganisationLine,
  type OwnPair,
  Today,
} from './today.ts'
export { shownThings, type Thing, todayThings } from './today-things.ts'
export { type Variation, variations, variationsOf } from './variations.ts'
