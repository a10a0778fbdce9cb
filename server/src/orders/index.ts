export type { DocumentTables } from './tables.ts'
