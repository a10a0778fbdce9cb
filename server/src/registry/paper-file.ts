import type { Doc } from '@app/model/documents'
import type { Db } from '#db'
import { renderDocx, renderPdf } from '#documents'
import { readFile } from '#files'
import type { PaperRecord } from './queries.ts'

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

/** What was signed electronically is given out byte for byte, never made anew. */
export async function signedFile(db: Db, paper: PaperRecord, format: 'docx' | 'pdf') {
  const id = format === 'docx' ? paper.signedDocxId : paper.signedPdfId
  return id ? (await readFile(db, paper.organisationId, id))?.bytes : undefined
}
