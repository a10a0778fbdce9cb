export type { JournalTables } from './tables.ts'
export { type JournalEntry, noOrganisation, verifyJournal, writeJournal } from './write.ts'
