import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import type { Doc } from '@app/model/documents'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontBytes } from './fonts.ts'
import { mergePdf } from './pdf-merge.ts'
import { typstInput } from './typst-input.ts'

export type PdfJob =
  /** One document in a file of its own. */
  | { kind: 'single'; doc: Doc; archive: boolean }
  /** Part of a print file: documents one after another, without tags and bookmarks. */
  | { kind: 'batch'; docs: Doc[] }
  | { kind: 'merge'; files: Uint8Array[] }

const folder = fileURLToPath(new URL('./typst', import.meta.url))
const source = readFileSync(new URL('./typst/paper.typ', import.meta.url), 'utf8')
// the folder of our own source is the workspace: a document can read nothing else
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fontBytes() }] })
let printed = 0

function make(job: PdfJob): Uint8Array {
  if (job.kind === 'merge') return mergePdf(job.files)
  const docs = job.kind === 'single' ? [job.doc] : job.docs
  const inputs = { docs: JSON.stringify(docs.map(typstInput)), batch: job.kind === 'batch' ? 'yes' : '' }
  // no clock: equal documents give equal bytes
  const options = job.kind === 'batch' ? { pdfTags: false } : job.archive ? { pdfStandard: 'a-2b' } : {}
  try {
    return compiler.pdf({ mainFileContent: source, inputs }, { creationTimestamp: 0, ...options })
  } finally {
    tidy(inputs.docs.length)
  }
}

/** The cache of the compiler grows by half a kilobyte for each letter printed, and never falls by itself. */
function tidy(letters: number) {
  printed += letters
  if (printed < 100_000) return
  compiler.evictCache(0)
  printed = 0
}

parentPort?.on('message', ({ id, job }: { id: number; job: PdfJob }) => {
  try {
    const result = make(job)
    parentPort?.postMessage({ id, result })
  } catch (error) {
    parentPort?.postMessage({ id, error: explain(error) })
  }
})

// the compiler puts its diagnostics into `code`
function explain(error: unknown): string {
  if (error && typeof error === 'object' && 'code' in error) return String(error.code)
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
