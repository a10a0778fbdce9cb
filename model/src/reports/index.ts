export {
  type Criterion,
  type EvaluationLevel,
  type EvaluationScheme,
  evaluationLevel,
  evaluationTotal,
  greatestTotal,
  type Points,
  planPoints,
  satisfactionPoints,
  sharePoints,
  usualEvaluation,
} from './evaluation.ts'
export { type EvaluationSheet, evaluationSheet, type ShareSheet, shareSheet } from './evaluation-sheet.ts'
export {
  type HonouredPerson,
  type HonourPaper,
  honourPaper,
  type ParentsPaper,
  parentsPaper,
} from './honour.ts'
export { type OccasionCode, occasions } from './honour-texts.ts'
export { type MenteeAnswers, type MenteeReport, menteeReport } from './mentee-report.ts'
export {
  type MentorReport,
  mentorReport,
  planFulfilment,
  type ReportedChange,
  type ReportedMeasure,
} from './mentor-report.ts'
export { type MentoredPair, type MentoringReference, mentoringReference } from './mentoring-reference.ts'
export type { ReportedPair, ReportedPerson } from './pair-facts.ts'
export { type RewardOrder, rewardOrder } from './reward-order.ts'
export { type Reward, type RewardCode, rewardKinds } from './rewards.ts'
export { reportSamples } from './samples.ts'
