export { JournalRow, journalApi } from './api.ts'
