export type { ProgrammeTables } from './tables.ts'
