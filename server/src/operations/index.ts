export { backup, nightlyBackup, restore } from './backup.ts'
export { commands, help } from './commands.ts'
export { moveToPostgres } from './move.ts'
export { operations } from './operations.ts'
