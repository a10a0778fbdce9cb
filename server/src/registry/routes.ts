import { done } from '@app/model/api'
import type { Doc } from '@app/model/documents'
import { fileNameOf, type PaperSource } from '@app/model/drafting'
import { type PaperFacts, registryApi } from '@app/model/registry'
import type { FastifyInstance } from 'fastify'
import { renderHtml, renderXlsx } from '#documents'
import { AppError, later, mount, type Work } from '#http'
import { listPairs } from '#pairs'
import { askPdf, dropPdf, hasFailed, hasOwnForm, ownForm, waitForPdf } from '#templates'
import { casesRoutes } from './cases-routes.ts'
import { changingOrderRoutes, found } from './changing-orders.ts'
import { sourceFor } from './compose.ts'
import { creationRoutes } from './creation-routes.ts'
import { keepEdition, keepPresent } from './editions.ts'
import { lifeRoutes } from './life-routes.ts'
import { ownValues } from './own-values.ts'
import { fileOf, fileTypes, signedFile } from './paper-file.ts'
import {
  listElsewhere,
  listEmployees,
  listPapers,
  lockPaper,
  type PaperRecord,
  setLinks,
  toRow,
} from './queries.ts'
import { registrationRoutes } from './registration.ts'
import { docOf, showPaper, tableOf } from './show-paper.ts'
import type { StoredFacts } from './stored-facts.ts'
import { textRoutes } from './text-routes.ts'

export async function registryRoutes(app: FastifyInstance) {
  mount(app, registryApi.list, async ({ db, actor, querystring }) =>
    (await listPapers(db, actor.organisationId, querystring)).map(toRow),
  )

  mount(app, registryApi.find, async ({ db, actor, body: { cycleId, q } }) =>
    (await listPapers(db, actor.organisationId, { cycleId, words: q })).map(toRow),
  )

  mount(app, registryApi.read, async ({ db, actor, params, today }) =>
    showPaper(db, await found(db, actor.organisationId, params.id), today),
  )

  mount(app, registryApi.employees, async ({ db, actor }) => listEmployees(db, actor.organisationId))

  mount(
    app,
    registryApi.change,
    async ({ db, actor, visitor, params, body, today, now, allowed, refuse, journal }) => {
      const { organisationId } = actor
      const paper = allowed(await lockPaper(db, organisationId, params.id))
      if (paper.registeredAt) refuse('paper.registered')
      const source = sourceFor(paper)
      if (body.pairIds && source.about !== 'pairs') refuse('paper.no-pairs')
      await keepPresent(db, paper, { now, today })
      if (body.pairIds) {
        const known = await listPairs(db, organisationId, { ids: body.pairIds })
        if (known.length === 0) refuse('paper.no-pairs')
        if (known.length < new Set(body.pairIds).size) throw new AppError('not-found')
        if ((await listElsewhere(db, organisationId, body.pairIds, [paper.id, paper.replacesId])).length > 0)
          refuse('paper.pair-in-another')
        await setLinks(db, organisationId, paper.id, body.pairIds)
      }
      await db
        .updateTable('document')
        .set({
          facts: JSON.stringify({ ...paper.facts, ...askedOnly(source, body.facts) }),
          ...(body.datedOn === undefined ? {} : { datedOn: body.datedOn }),
          updatedAt: now.toISOString(),
        })
        .where('organisationId', '=', organisationId)
        .where('id', '=', paper.id)
        .execute()
      await journal({
        action: 'paper.changed',
        subject: 'paper',
        subjectId: paper.id,
        details: { fields: Object.keys(body.facts ?? {}) },
      })
      const changed = await found(db, organisationId, paper.id)
      await keepEdition(db, changed, 'facts', { accountId: actor.accountId, who: visitor.name, now, today })
      return showPaper(db, changed, today)
    },
  )

  mount(app, registryApi.remove, async ({ db, actor, params, allowed, refuse, journal }) => {
    const { organisationId } = actor
    const paper = allowed(await lockPaper(db, organisationId, params.id))
    if (paper.registeredAt) refuse('paper.registered')
    await dropPdf(db, { organisationId, documentId: paper.id })
    const { change } = paper.facts as StoredFacts
    await db
      .deleteFrom('document')
      .where('organisationId', '=', organisationId)
      .where('id', '=', paper.id)
      .execute()
    // The pair that the order was to begin never was.
    if (change?.kind === 'replacement')
      await db
        .deleteFrom('pair')
        .where('organisationId', '=', organisationId)
        .where('id', '=', change.newPairId)
        .execute()
    await journal({
      action: 'paper.removed',
      subject: 'paper',
      subjectId: paper.id,
      details: { code: paper.code },
    })
    return done
  })

  mount(app, registryApi.preview, async ({ db, actor, params, today }) => {
    const paper = await found(db, actor.organisationId, params.id)
    return { html: renderHtml(await docOf(db, paper, today)) }
  })

  mount(app, registryApi.file, async (work) => {
    const { db, actor, params, querystring, today, context, refuse, journal } = work
    const paper = await found(db, actor.organisationId, params.id)
    const source = sourceFor(paper)
    const { format, inline } = querystring
    const table = format === 'xlsx' ? await tableOf(db, paper, today) : undefined
    if (format === 'xlsx' && !table) return refuse('paper.no-table')
    const file = table
      ? { type: fileTypes.xlsx, bytes: await renderXlsx(table) }
      : await textFile(work, paper, format as 'docx' | 'pdf')
    await journal({ action: 'paper.exported', subject: 'paper', subjectId: paper.id, details: { format } })
    const { number, datedOn, title, about, registeredAt } = paper
    const name = fileNameOf(source, { number: registeredAt ? number : null, datedOn, title, about })
    const named = { name: `${name}.${format}`, ...(inline ? { inline } : {}) }
    if (file.bytes !== 'waiting') return { ...file, bytes: file.bytes, ...named }
    const doc = await docOf(db, paper, today)
    return later(async () => {
      const bytes = await waitForPdf(context.database.db, {
        organisationId: actor.organisationId,
        documentId: paper.id,
      })
      if (bytes === 'late') throw new AppError('paper.pdf-later')
      return { ...(bytes ? { type: fileTypes.pdf, bytes } : await ours(doc, paper, 'pdf')), ...named }
    })
  })

  mount(app, registryApi.layout, async ({ db, actor, params, context }) => {
    const { organisationId } = actor
    const paper = await found(db, organisationId, params.id)
    if (!(await hasOwnForm(db, paper))) return { pdf: null }
    const ours =
      !context.config.office ||
      paper.signedPdfId !== null ||
      (await hasFailed(db, { organisationId, documentId: paper.id }))
    return { pdf: ours ? ('standard' as const) : ('own-form' as const) }
  })

  await creationRoutes(app)
  await casesRoutes(app)
  await changingOrderRoutes(app)
  await registrationRoutes(app)
  await lifeRoutes(app)
  await textRoutes(app)
}

/**
 * The text as a file: by the organisation's own form, when it has one for this kind and LibreOffice can lay it out as
 * PDF; else in our layout. `waiting`: the queue makes it.
 */
async function textFile(
  { db, actor, today, now, context }: Work<typeof registryApi.file>,
  paper: PaperRecord,
  format: 'docx' | 'pdf',
): Promise<{ type: string; bytes: Uint8Array | 'waiting' }> {
  const signed = await signedFile(db, paper, format)
  if (signed) return { type: fileTypes[format], bytes: signed }
  const doc = await docOf(db, paper, today)
  const form =
    format === 'docx' || context.config.office
      ? await ownForm(db, { ...paper, now }, () => ownValues(db, paper, doc, today))
      : undefined
  if (!form) return ours(doc, paper, format)
  if (format === 'docx') return { type: fileTypes.docx, bytes: form.bytes }
  const { organisationId, id: documentId, signedOn } = paper
  const asked = { organisationId, documentId, form, archive: signedOn !== null, accountId: actor.accountId }
  const bytes = await askPdf(db, context, asked)
  return bytes ? { type: fileTypes.pdf, bytes } : ours(doc, paper, format)
}

const ours = (doc: Doc, paper: PaperRecord, format: 'docx' | 'pdf') =>
  fileOf(doc, format, paper.signedOn !== null)

/** Answers that the kind asks for; whatever else was sent is not kept. */
const askedOnly = ({ asks }: PaperSource, facts: PaperFacts = {}): PaperFacts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => asks.some((asked) => asked === name)))
