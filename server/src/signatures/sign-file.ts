import { createHash } from 'node:crypto'
import type { Doc } from '@app/model/documents'
import { withMark } from '@app/model/signatures'
import type { Db } from '#db'
import { renderDocx, renderPdf } from '#documents'
import { saveFile } from '#files'
import { type PaperRecord, textHashOf } from '#registry'
import type { Rule } from './queries.ts'

type Signing = {
  side: 'head' | 'own' | 'representative' | 'office'
  /** The card of a named signer, of the child whom the representative signs for; null for the head. */
  personId: string | null
  who: string
  /** For whom a representative signs. */
  child?: string
  position: string
  accountId: string
  how: 'password' | 'code'
  rule: Rule
  now: Date
  today: string
}

/**
 * Puts the mark on the paper, renders it once and for all, and keeps the files with their sums: from here on
 * they are the paper. The paper is registered and locked by the caller.
 */
export async function signFile(db: Db, paper: PaperRecord, signing: Signing) {
  const { organisationId, id } = paper
  const { side, personId, who, position, child, accountId, how, rule, now, today } = signing
  const textHash = await textHashOf(db, paper, today)
  const content = paper.content as unknown as Doc // written by registration from a Doc
  const doc = withMark(content, { who, position, ...(child ? { child } : {}), at: momentOf(now), act: rule })
  const pdf = await keep(db, organisationId, 'pdf', await renderPdf(doc, { archive: true }), accountId)
  const docx = await keep(db, organisationId, 'docx', await renderDocx(doc), accountId)
  await db
    .insertInto('paperSignature')
    .values({
      ...{ organisationId, documentId: id, side, personId, accountId, who, position, how, signedAt: now },
      ...{ ruleId: rule.id, textHash, pdfId: pdf.id, pdfSha256: pdf.sha256 },
      ...{ docxId: docx.id, docxSha256: docx.sha256 },
    })
    .execute()
  await db
    .updateTable('document')
    .set({
      ...{ content: JSON.stringify(doc), updatedAt: now.toISOString() },
      ...{ signedPdfId: pdf.id, signedDocxId: docx.id },
    })
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute()
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

async function keep(
  db: Db,
  organisationId: string,
  format: 'pdf' | 'docx',
  bytes: Uint8Array,
  createdBy: string,
) {
  const file = { organisationId, name: `signed.${format}`, type: types[format], bytes, createdBy }
  return { id: await saveFile(db, file), sha256: sha256Of(bytes) }
}

export const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** «20.11.2026 12:04 (UTC+3)»: a moment on paper names its zone, that of the organisation. */
function momentOf(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const offset = -now.getTimezoneOffset()
  const hours = Math.trunc(Math.abs(offset) / 60)
  const minutes = Math.abs(offset) % 60
  const zone = `UTC${offset < 0 ? '−' : '+'}${hours}${minutes ? `:${two(minutes)}` : ''}`
  const date = `${two(now.getDate())}.${two(now.getMonth() + 1)}.${now.getFullYear()}`
  return `${date} ${two(now.getHours())}:${two(now.getMinutes())} (${zone})`
}
