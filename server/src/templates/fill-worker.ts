import { parentPort } from 'node:worker_threads'
import type { TemplateValues } from '@app/model/templates'
import { fillTemplate } from './fill.ts'

export type FillJob = { file: Uint8Array; values: TemplateValues }

parentPort?.on('message', ({ id, job }: { id: number; job: FillJob }) => {
  try {
    parentPort?.postMessage({ id, result: fillTemplate(job.file, job.values) })
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.stack : String(error) })
  }
})
