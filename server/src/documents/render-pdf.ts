import type { Doc } from '@app/model/documents'
import { RenderError, RenderThread } from './render-thread.ts'
import type { PdfJob } from './typst-worker.ts'

const thread = new RenderThread<PdfJob>(new URL('./typst-worker.ts', import.meta.url))

/** A tagged PDF; `archive` makes it PDF/A-2b. The same document gives the same bytes. */
export const renderPdf = (doc: Doc, { archive = false } = {}): Promise<Uint8Array> =>
  thread.render({ kind: 'single', doc, archive })

/** Small enough that other documents need not wait long, and that memory stays flat. */
const together = 40

/** Many documents in one file for the printer, each from its own first page; `progress` counts documents. */
export async function renderPrintFile(
  docs: readonly Doc[],
  progress: (done: number) => void = () => {},
): Promise<Uint8Array> {
  if (docs.length === 0) throw new RenderError('Nothing to print')
  const files: Uint8Array[] = []
  for (let at = 0; at < docs.length; at += together) {
    files.push(await thread.render({ kind: 'batch', docs: docs.slice(at, at + together) }))
    progress(Math.min(at + together, docs.length))
  }
  const [only] = files
  if (only && files.length === 1) return only
  return thread.render({ kind: 'merge', files })
}

export const closePdf = () => thread.close()
