export type { FileTables } from './tables.ts'
