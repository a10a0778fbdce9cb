export { solveFair, solveLeximin } from './fair.ts'
export { ascendingScores } from './leximin.ts'
