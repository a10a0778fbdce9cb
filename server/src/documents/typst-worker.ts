import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import type { Doc } from '@app/model/documents'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontBytes } from './fonts.ts'
import { typstInput } from './typst-input.ts'

export type PdfJob = { docs: Doc[]; archive?: boolean; tagged?: boolean }

const folder = fileURLToPath(new URL('./typst', import.meta.url))
const source = readFileSync(new URL('./typst/paper.typ', import.meta.url), 'utf8')
// the folder of our own source is the workspace: a document can read nothing else
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fontBytes() }] })
let made = 0

/** PDF of one document or of many in one file; equal input gives equal bytes. */
function print({ docs, archive, tagged = true }: PdfJob): Uint8Array {
  const args = { mainFileContent: source, inputs: { docs: JSON.stringify(docs.map(typstInput)) } }
  return compiler.pdf(args, {
    creationTimestamp: 0,
    ...(archive ? { pdfStandard: 'a-2b' } : { pdfTags: tagged }),
  })
}

parentPort?.on('message', ({ id, job }: { id: number; job: PdfJob }) => {
  try {
    const result = print(job)
    parentPort?.postMessage({ id, result })
  } catch (error) {
    parentPort?.postMessage({ id, error: explain(error) })
  } finally {
    // the cache is global and grows by megabytes a document
    if (++made % 10 === 0) compiler.evictCache(2)
  }
})

// the compiler puts its diagnostics into `code`
function explain(error: unknown): string {
  if (error && typeof error === 'object' && 'code' in error) return String(error.code)
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
