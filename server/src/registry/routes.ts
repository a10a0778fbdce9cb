import { done } from '@app/model/api'
import { fileNameOf, type PaperSource } from '@app/model/drafting'
import { type PaperFacts, registryApi } from '@app/model/registry'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { renderHtml, renderXlsx } from '#documents'
import { AppError, mount } from '#http'
import { listPairs } from '#pairs'
import { ownForm } from '#templates'
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

  mount(app, registryApi.file, async ({ db, actor, params, querystring, today, now, refuse, journal }) => {
    const paper = await found(db, actor.organisationId, params.id)
    const source = sourceFor(paper)
    const { format, inline } = querystring
    const table = format === 'xlsx' ? await tableOf(db, paper, today) : undefined
    if (format === 'xlsx' && !table) return refuse('paper.no-table')
    const file = table
      ? { type: fileTypes.xlsx, bytes: await renderXlsx(table) }
      : await textFile(db, paper, format as 'docx' | 'pdf', { today, now })
    await journal({ action: 'paper.exported', subject: 'paper', subjectId: paper.id, details: { format } })
    const { number, datedOn, title, about, registeredAt } = paper
    const name = fileNameOf(source, { number: registeredAt ? number : null, datedOn, title, about })
    return { ...file, name: `${name}.${format}`, ...(inline ? { inline } : {}) }
  })

  await creationRoutes(app)
  await changingOrderRoutes(app)
  await registrationRoutes(app)
  await lifeRoutes(app)
  await textRoutes(app)
}

/** The text as a file; as DOCX by the organisation's own form, when it has one for this kind. */
async function textFile(
  db: Db,
  paper: PaperRecord,
  format: 'docx' | 'pdf',
  { today, now }: { today: string; now: Date },
) {
  const signed = await signedFile(db, paper, format)
  if (signed) return { type: fileTypes[format], bytes: signed }
  const doc = await docOf(db, paper, today)
  const own =
    format === 'docx'
      ? await ownForm(db, { ...paper, now }, () => ownValues(db, paper, doc, today))
      : undefined
  return own ? { type: fileTypes.docx, bytes: own } : fileOf(doc, format, paper.signedOn !== null)
}

/** Answers that the kind asks for; whatever else was sent is not kept. */
const askedOnly = ({ asks }: PaperSource, facts: PaperFacts = {}): PaperFacts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => asks.some((asked) => asked === name)))
