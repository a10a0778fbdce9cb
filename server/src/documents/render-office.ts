import type { Doc, Register, Workbook } from '@app/model/documents'
import { workbookOf } from '@app/model/documents'
import type { OfficeJob } from './office-worker.ts'
import { RenderThread } from './render-thread.ts'

const thread = new RenderThread<OfficeJob>(new URL('./office-worker.ts', import.meta.url))

/** A file of Word with real styles and numbering. */
export const renderDocx = (doc: Doc): Promise<Uint8Array> => thread.render({ kind: 'docx', doc })

/** A workbook of one sheet or of many; text stays text whatever it begins with. */
export const renderXlsx = (book: Register | Workbook): Promise<Uint8Array> =>
  thread.render({ kind: 'xlsx', workbook: workbookOf(book) })

export const closeOffice = () => thread.close()
