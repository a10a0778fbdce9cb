export { askAbout, Cancelled, sizeOf, solveApart, stopSolving } from './desk.ts'
export { matchCommand } from './match-command.ts'
export type { Given, Participant, Participants, Solution } from './participants.ts'
export { Contradiction, openScorer, solveDraft } from './solve-draft.ts'
