export type { Answer, Answers } from './answers.ts'
export {
  frequencies5,
  isForLearners,
  levels4,
  Question,
  Questionnaire,
  questionnaire,
  questionnaireCatalogue,
  questionTypes,
  suitsPerson,
} from './catalogue.ts'
export { type InterviewCard, interviewCard, interviewRecommends, interviewTotal } from './interview-card.ts'
export { type QuestionnairePaper, questionnairePaper } from './questionnaire-paper.ts'
export { questionnaireSamples } from './samples.ts'
