export type { ConsentTables } from './tables.ts'
