import type { Doc } from '@app/model/documents'
import { RenderThread } from './render-thread.ts'
import type { PdfJob } from './typst-worker.ts'

const thread = new RenderThread<PdfJob>(new URL('./typst-worker.ts', import.meta.url))

/** A tagged PDF; `archive` makes it PDF/A-2b. The same document gives the same bytes. */
export const renderPdf = (doc: Doc, { archive = false } = {}): Promise<Uint8Array> =>
  thread.render({ docs: [doc], archive })

export const closePdf = () => thread.close()
