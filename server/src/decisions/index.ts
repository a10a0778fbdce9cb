export type { DecisionTables } from './tables.ts'
