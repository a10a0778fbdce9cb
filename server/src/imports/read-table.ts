import { Worker } from 'node:worker_threads'
import type { Sheet } from '@app/model/imports'
import { type TableLimits, tableLimits } from './limits.ts'
import { ImportRefusal } from './refusal.ts'
import type { TableAnswer, TableTask } from './table-worker.ts'

/**
 * Reads a file of a list (XLSX, CSV, TSV) into sheets of cells, in a thread of its own with a limit of memory and
 * of time, so that no file can hurt the server. Throws ImportRefusal with a code of `importErrors`.
 */
export async function readTable(
  file: Uint8Array,
  name: string,
  options: Partial<TableLimits> = {},
): Promise<{ sheets: Sheet[] }> {
  const limits = { ...tableLimits, ...options }
  if (file.byteLength === 0) throw new ImportRefusal('import.empty-file')
  if (file.byteLength > limits.bytes) throw new ImportRefusal('import.file-too-large')
  const answer = await inThread({ file: new Uint8Array(file), name, limits })
  if ('refused' in answer) throw new ImportRefusal(answer.refused)
  return answer
}

function inThread(task: TableTask): Promise<TableAnswer> {
  const worker = new Worker(new URL('./table-worker.ts', import.meta.url), {
    workerData: task,
    transferList: [task.file.buffer as ArrayBuffer], // readTable copied it, so it is not shared
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 },
    execArgv: [],
  })
  return new Promise<TableAnswer>((resolve, reject) => {
    const timer = setTimeout(() => reject(new ImportRefusal('import.too-slow')), task.limits.milliseconds)
    worker.once('message', resolve)
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ImportRefusal('import.too-many-cells') : error),
    )
    worker.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('the thread that reads tables ended without an answer'))
    })
  }).finally(() => worker.terminate())
}
