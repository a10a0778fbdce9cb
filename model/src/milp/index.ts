export { highsMilp } from './highs.ts'
export { LARGEST_MILP, type Milp, MilpBuilder, type MilpOptions } from './milp.ts'
