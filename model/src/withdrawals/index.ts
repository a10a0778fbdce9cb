export { type WithdrawalApplication, type WithdrawalDemand, withdrawalApplication } from './application.ts'
export {
  type DataDeadline,
  type DataDeadlineCode,
  dataDeadline,
  dataDeadlines,
  deadlineDoubts,
  incidentDeadlines,
} from './deadlines.ts'
export { type Destroyed, type DestructionAct, destructionAct } from './destruction.ts'
export { type JournalEntry, type JournalExport, journalExport } from './journal-export.ts'
export { withdrawalSamples } from './samples.ts'
