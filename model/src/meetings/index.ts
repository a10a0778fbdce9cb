export { menteeDiary, menteeDiaryColumns, mentorDiary, mentorDiaryColumns } from './diaries.ts'
export type { Diary, DiaryMeeting } from './diary.ts'
export { meetingSamples } from './samples.ts'
export { type ObservedStage, usualStages, type VisitSheet, visitSheet } from './visit-sheet.ts'
export {
  type WeeklyInformation,
  type WeeklyMark,
  type WeekOfLearner,
  weeklyInformation,
} from './weekly-information.ts'
