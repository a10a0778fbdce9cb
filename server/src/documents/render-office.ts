import type { Doc, Register } from '@app/model/documents'
import type { OfficeJob } from './office-worker.ts'
import { RenderThread } from './render-thread.ts'

const thread = new RenderThread<OfficeJob>(new URL('./office-worker.ts', import.meta.url))

/** A file of Word with real styles and numbering. */
export const renderDocx = (doc: Doc): Promise<Uint8Array> => thread.render({ kind: 'docx', doc })

/** A workbook with one sheet; text stays text whatever it begins with. */
export const renderXlsx = (register: Register): Promise<Uint8Array> =>
  thread.render({ kind: 'xlsx', register })

export const closeOffice = () => thread.close()
