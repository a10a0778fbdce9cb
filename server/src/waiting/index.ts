export type { WaitingTables } from './tables.ts'
