export { solveBlend, solveStable } from './stable.ts'
