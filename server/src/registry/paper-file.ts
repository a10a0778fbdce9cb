import type { Doc } from '@app/model/documents'
import { renderDocx, renderPdf } from '#documents'

export const fileTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** A document as a file of the format; a signed one is archived as PDF/A. */
export const fileOf = async (doc: Doc, format: 'docx' | 'pdf', archive = false) => ({
  type: fileTypes[format],
  bytes: format === 'docx' ? await renderDocx(doc) : await renderPdf(doc, { archive }),
})
