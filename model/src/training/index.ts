export { type AttendanceSheet, attendanceSheet } from './attendance.ts'
export { type Certificate, certificate } from './certificate.ts'
export {
  academicHours,
  hoursOf,
  type TrainingPlan,
  type TrainingTopic,
  trainingPlan,
  usualTopics,
} from './plan.ts'
export { trainingSamples } from './samples.ts'
