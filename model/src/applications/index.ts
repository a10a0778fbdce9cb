export {
  type Applicant,
  type MenteeApplication,
  type MentorApplication,
  menteeApplication,
  mentorApplication,
} from './application.ts'
export { applicationSamples } from './samples.ts'
