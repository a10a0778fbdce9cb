export { deleteFile, readFile, saveFile } from './store.ts'
export type { FileTables } from './tables.ts'
