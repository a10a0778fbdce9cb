export { type Jobs, jobsOf } from './jobs.ts'
