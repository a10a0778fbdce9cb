import { parentPort } from 'node:worker_threads'
import type { Doc, Workbook } from '@app/model/documents'
import { docxBytes } from './docx-document.ts'
import { xlsxBytes } from './xlsx-workbook.ts'

export type OfficeJob = { kind: 'docx'; doc: Doc } | { kind: 'xlsx'; workbook: Workbook }

parentPort?.on('message', async ({ id, job }: { id: number; job: OfficeJob }) => {
  try {
    const result = job.kind === 'docx' ? await docxBytes(job.doc) : await xlsxBytes(job.workbook)
    parentPort?.postMessage({ id, result })
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.stack : String(error) })
  }
})
