export type { JournalTables } from './tables.ts'
export { type JournalEntry, type JournalEvent, noOrganisation, verifyJournal, writeJournal } from './write.ts'
