import { signatureApi } from '@app/model/signatures'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { deleteFile, readFile, saveFile } from '#files'
import { AppError, mount } from '#http'
import { findPaper, lockPaper } from '#registry'
import { listScans, listSignatures } from './queries.ts'
import { scanKind } from './scan-guard.ts'
import { showSignatures, toSignature } from './show-signatures.ts'
import { sha256Of } from './sign-file.ts'

const mostScans = 10

/** Scans of papers signed by hand, and the check of a file against what was signed. */
export async function scanRoutes(app: FastifyInstance) {
  mount(
    app,
    signatureApi.addScan,
    async ({ db, actor, visitor, params, upload, now, allowed, refuse, journal }) => {
      const { organisationId, accountId } = actor
      const paper = allowed(await lockPaper(db, organisationId, params.id))
      if (!paper.registeredAt) refuse('paper.not-registered')
      const kind = scanKind(upload.bytes)
      if (typeof kind === 'string') return refuse(kind)
      if ((await listScans(db, organisationId, paper.id)).length >= mostScans) refuse('scan.too-many')
      const name = nameOf(upload.name, kind.ending)
      const file = { organisationId, name, type: kind.type, bytes: upload.bytes, createdBy: accountId }
      const fileId = await saveFile(db, file)
      await db
        .insertInto('paperScan')
        .values({
          ...{ organisationId, documentId: paper.id, fileId, name, type: kind.type, addedAt: now },
          ...{ size: upload.bytes.byteLength, sha256: sha256Of(upload.bytes), who: visitor.name },
        })
        .execute()
      await journal({ action: 'paper.scan-added', subject: 'paper', subjectId: paper.id })
      return showSignatures(db, paper, accountId)
    },
  )

  mount(app, signatureApi.scan, async ({ db, actor, params, journal }) => {
    const { organisationId } = actor
    const scan = await findScan(db, organisationId, params)
    const file = await readFile(db, organisationId, scan.fileId)
    if (!file) throw new AppError('not-found')
    await journal({ action: 'paper.scan-read', subject: 'paper', subjectId: params.id })
    // Always to be saved, never opened in the page: nothing of it runs under our address.
    return { name: scan.name, type: scan.type, bytes: file.bytes }
  })

  mount(app, signatureApi.removeScan, async ({ db, actor, params, allowed, journal }) => {
    const { organisationId, accountId } = actor
    const paper = allowed(await lockPaper(db, organisationId, params.id))
    const scan = await findScan(db, organisationId, params)
    await db
      .deleteFrom('paperScan')
      .where('organisationId', '=', organisationId)
      .where('id', '=', scan.id)
      .execute()
    await deleteFile(db, organisationId, scan.fileId)
    await journal({ action: 'paper.scan-removed', subject: 'paper', subjectId: paper.id })
    return showSignatures(db, paper, accountId)
  })

  mount(app, signatureApi.checkFile, async ({ db, actor, params, upload, allowed, journal }) => {
    const { organisationId } = actor
    const paper = allowed(await findPaper(db, organisationId, params.id))
    const sha256 = sha256Of(upload.bytes)
    const signatures = await listSignatures(db, organisationId, paper.id)
    const at = signatures.findIndex((one) => one.pdfSha256 === sha256 || one.docxSha256 === sha256)
    const signature = signatures[at]
    await journal({
      ...{ action: 'paper.file-checked', subject: 'paper', subjectId: paper.id },
      details: { same: signature !== undefined },
    })
    return {
      sha256,
      match: signature
        ? {
            format: signature.pdfSha256 === sha256 ? ('pdf' as const) : ('docx' as const),
            ...{ no: at + 1, of: signatures.length, signature: toSignature(signature) },
          }
        : null,
    }
  })
}

async function findScan(db: Db, organisationId: string, { id, scan }: { id: string; scan: string }) {
  const found = await db
    .selectFrom('paperScan')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('documentId', '=', id)
    .where('id', '=', scan)
    .executeTakeFirst()
  if (!found) throw new AppError('not-found')
  return found
}

/** The name as it came, without folders and control characters, with the ending of what the file really is. */
function nameOf(name: string, ending: string): string {
  const bare = (name.split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}"<>:|?*]/gu, '')
    .replace(/\.\w{1,5}$/, '')
  return `${bare.trim().slice(0, 100) || 'Скан'}.${ending}`
}
