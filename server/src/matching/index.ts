export { matchCommand } from './match-command.ts'
