import type { Doc } from '@app/model/documents'
import { RenderError, RenderThread } from './render-thread.ts'
import type { PdfJob } from './typst-worker.ts'

const thread = new RenderThread<PdfJob>(new URL('./typst-worker.ts', import.meta.url))

/** A tagged PDF; `archive` makes it PDF/A-2b. The same document gives the same bytes. */
export const renderPdf = (doc: Doc, { archive = false } = {}): Promise<Uint8Array> =>
  thread.render({ kind: 'single', doc, archive })

/** Some documents one after another, for the printer; a part that `joinPrinted` puts together with others. */
export const printPart = (docs: Doc[]): Promise<Uint8Array> => thread.render({ kind: 'batch', docs })

/** Parts of a print file as one. */
export const joinPrinted = (files: Uint8Array[]): Promise<Uint8Array> =>
  files.length === 1 && files[0] ? Promise.resolve(files[0]) : thread.render({ kind: 'merge', files })

/** Small enough that other documents need not wait long, and that memory stays flat. */
const together = 25

/**
 * Many documents in one file for the printer, each from its own first page. Give them one by one
 * (a generator): they are built while earlier ones are printed. `progress` counts the printed.
 */
export async function renderPrintFile(
  docs: Iterable<Doc>,
  progress: (done: number) => void = () => {},
): Promise<Uint8Array> {
  const files: Uint8Array[] = []
  let done = 0
  for (const part of parts(docs)) {
    files.push(await thread.render({ kind: 'batch', docs: part }))
    done += part.length
    progress(done)
  }
  const [only] = files
  if (!only) throw new RenderError('Nothing to print')
  return files.length === 1 ? only : thread.render({ kind: 'merge', files })
}

function* parts(docs: Iterable<Doc>): Generator<Doc[]> {
  let part: Doc[] = []
  for (const doc of docs) {
    part.push(doc)
    if (part.length === together) {
      yield part
      part = []
    }
  }
  if (part.length) yield part
}

export const closePdf = () => thread.close()
