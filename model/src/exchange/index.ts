export { describeFlaw, type Flaw } from './flaw.ts'
export { JsonError } from './json-reader.ts'
export { readInstance } from './read-instance.ts'
export { solutionText } from './write-solution.ts'
