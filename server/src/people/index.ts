export { type Author, type HistoryEntry, writeHistory } from './history.ts'
export { type Entry, type Placed, putIntoBase } from './put-into-base.ts'
export type { PeopleTables } from './tables.ts'
export { lockPeople, type Origin, type Upserted, upsertPeople } from './upsert.ts'
