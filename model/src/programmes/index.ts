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
export { type StageNumber, type StageText, stageNumbers, stageTexts } from './stages.ts'
export {
  academicYearOf,
  type CyclePlan,
  type CycleTemplate,
  cycleTemplates,
  formsOfTemplate,
  planOf,
  type StagePeriod,
  usualForms,
  usualStart,
} from './templates.ts'
