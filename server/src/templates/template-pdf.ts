import { setTimeout } from 'node:timers/promises'
import type { Db } from '#db'
import { deleteFile, readFile, saveFile } from '#files'
import type { Context } from '#http'
import { convertToPdf } from './office.ts'
import type { OwnForm } from './own-form.ts'

export const templatePdfJob = 'template-pdf'

type Of = { organisationId: string; documentId: string }
type Asking = Of & { form: OwnForm; archive: boolean; accountId: string }

/** A job that nobody has taken for so long is asked for once more. */
const forgotten = 120_000

/**
 * The PDF of a paper filled into the own form: at once when it was made already, `waiting` when the queue has it now,
 * nothing when LibreOffice could not make it.
 */
export async function askPdf(
  db: Db,
  { jobs, now }: Pick<Context, 'jobs' | 'now'>,
  { organisationId, documentId, form, archive, accountId }: Asking,
): Promise<Uint8Array | 'waiting' | undefined> {
  const row = await findRow(db, { organisationId, documentId })
  const key = `${form.key}${archive ? ' archive' : ''}`
  const same = row?.key === key ? row : undefined
  if (same?.state === 'failed') return undefined
  if (same?.pdfId) {
    const made = await readFile(db, organisationId, same.pdfId)
    if (made) return made.bytes
  }
  if (same?.state === 'waiting' && now().getTime() - Date.parse(same.askedAt) < forgotten) return 'waiting'
  await dropPdf(db, { organisationId, documentId })
  const docxId = await saveFile(db, {
    ...{ organisationId, name: 'filled.docx', bytes: form.bytes, createdBy: accountId },
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  })
  await db
    .insertInto('templatePdf')
    .values({ organisationId, documentId, key, state: 'waiting', archive, docxId, askedAt: now() })
    .execute()
  await jobs.send(db, templatePdfJob, { organisationId, documentId })
  return 'waiting'
}

/** Waits for the queue; `late` when it takes longer than somebody waits for a download. */
export async function waitForPdf(
  db: Db,
  { organisationId, documentId }: Of,
  patience = 45_000,
): Promise<Uint8Array | 'late' | undefined> {
  for (let waited = 0; waited < patience; waited += step) {
    const row = await findRow(db, { organisationId, documentId })
    if (row?.state === 'ready' && row.pdfId) return (await readFile(db, organisationId, row.pdfId))?.bytes
    if (row?.state !== 'waiting') return undefined
    await setTimeout(step)
  }
  return 'late'
}

const step = 300

/** The job: one at a time, since LibreOffice takes a processor and half a gigabyte. */
export function makeTemplatePdf(db: Db, office: string | undefined) {
  return async ({ organisationId, documentId }: Of): Promise<void> => {
    const row = await findRow(db, { organisationId, documentId })
    if (row?.state !== 'waiting' || !row.docxId) return
    const docx = await readFile(db, organisationId, row.docxId)
    const pdf = docx && office && (await madeOrNothing(office, docx.bytes, row.archive))
    await db.transaction().execute(async (tx) => {
      const pdfId = pdf
        ? await saveFile(tx, {
            ...{ organisationId, name: 'paper.pdf', type: 'application/pdf', bytes: pdf },
            createdBy: docx?.createdBy ?? null,
          })
        : null
      const { numUpdatedRows } = await tx
        .updateTable('templatePdf')
        .set({ state: pdfId ? 'ready' : 'failed', pdfId, docxId: null })
        .where('organisationId', '=', organisationId)
        .where('documentId', '=', documentId)
        // Asked for with another text meanwhile: this one is nobody's.
        .where('docxId', '=', row.docxId)
        .executeTakeFirst()
      if (numUpdatedRows === 0n && pdfId) await deleteFile(tx, organisationId, pdfId)
      if (numUpdatedRows === 1n && row.docxId) await deleteFile(tx, organisationId, row.docxId)
    })
  }
}

async function madeOrNothing(office: string, docx: Uint8Array, archive: boolean) {
  try {
    return await convertToPdf(office, docx, { archive })
  } catch (error) {
    // The paper is then given in our layout and says so; the reason is for whoever keeps the server.
    console.error(error)
    return undefined
  }
}

/** Throws away what was made of a paper: its text is another one, or there is no such paper any more. */
export async function dropPdf(db: Db, { organisationId, documentId }: Of): Promise<void> {
  const row = await db
    .deleteFrom('templatePdf')
    .where('organisationId', '=', organisationId)
    .where('documentId', '=', documentId)
    .returning(['docxId', 'pdfId'])
    .executeTakeFirst()
  for (const id of [row?.docxId, row?.pdfId]) if (id) await deleteFile(db, organisationId, id)
}

/** What was made yesterday is thrown away: a paper names people, and is made anew when it is asked for. */
export async function cleanPdfs(db: Db, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - 86_400_000).toISOString()
  const rows = await db
    .selectFrom('templatePdf')
    .select(['organisationId', 'documentId'])
    .where('askedAt', '<', yesterday)
    .execute()
  for (const row of rows) await db.transaction().execute((tx) => dropPdf(tx, row))
}

/** LibreOffice could make no PDF of this paper as it is now. */
export const hasFailed = async (db: Db, of: Of) => (await findRow(db, of))?.state === 'failed'

const findRow = (db: Db, { organisationId, documentId }: Of) =>
  db
    .selectFrom('templatePdf')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('documentId', '=', documentId)
    .executeTakeFirst()
