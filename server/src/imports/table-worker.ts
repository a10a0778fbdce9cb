import { parentPort, workerData } from 'node:worker_threads'
import type { ImportErrorCode, Sheet } from '@app/model/imports'
import type { TableLimits } from './limits.ts'
import { readFile } from './read-file.ts'
import { ImportRefusal } from './refusal.ts'

/** What the thread is given, and what it answers. Anything but a refusal ends it as an error. */
export type TableTask = { file: Uint8Array; name: string; limits: TableLimits }
export type TableAnswer = { sheets: Sheet[] } | { refused: ImportErrorCode }

// workerData comes from readTable of this folder and from nowhere else.
const { file, name, limits } = workerData as TableTask

async function answer(): Promise<TableAnswer> {
  try {
    return {
      sheets: await readFile(Buffer.from(file.buffer, file.byteOffset, file.byteLength), name, limits),
    }
  } catch (error) {
    if (error instanceof ImportRefusal) return { refused: error.code }
    throw error
  }
}

parentPort?.postMessage(await answer())
