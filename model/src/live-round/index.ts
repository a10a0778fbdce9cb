export type { Change } from './round-memory.ts'
export { LiveRound, type Move, type RoundTotals } from './what-if.ts'
