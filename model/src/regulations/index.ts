export {
  answerObstacles,
  citable,
  formsOpen,
  OwnForm,
  payments,
  RegionalAct,
  RegulationAnswers,
  usualAnswers,
} from './answers.ts'
export { type CuratorOrder, curatorOrder } from './curator-order.ts'
export { type FormText, formTexts } from './form-texts.ts'
export { type LaunchOrder, launchOrder, modelWords, type Repealed } from './launch-order.ts'
export { type MentoringProgramme, mentoringProgramme } from './programme.ts'
export { type Passport, type Regulation, regulation } from './regulation.ts'
export { regulationSamples } from './samples.ts'
