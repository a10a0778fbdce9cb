export {
  type ContestCriterion,
  type ContestMarks,
  type ContestSheet,
  contestCriteria,
  contestSheet,
  contestTotal,
  mostPoints,
} from './contest.ts'
export { depersonalised, type MentionedPerson } from './depersonalise.ts'
export {
  blankPractice,
  type Practice,
  type PracticeQuote,
  type PracticeResult,
  type PracticeStep,
  practicePaper,
} from './practice.ts'
export { publicationSamples } from './samples.ts'
