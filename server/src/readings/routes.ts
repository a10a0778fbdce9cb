import { type Actor, scopeOf } from '@app/model/access'
import { done } from '@app/model/api'
import { fileNameOf } from '@app/model/drafting'
import type { Facts } from '@app/model/programmes'
import { familiarisationSheet, isToRead, isToSign, readingApi } from '@app/model/readings'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { renderDocx, renderHtml, renderPdf } from '#documents'
import { AppError, mount } from '#http'
import { docOf, findPaper, listReaders, signedFile, sourceFor } from '#registry'
import { findRule, hasJoined, listSigners } from '#signatures'
import { copyFor } from './entitled.ts'
import { countRefusedSignatures, listOwnPapers } from './queries.ts'
import { isSigner, ownSignatureRoutes, signingObstaclesOf } from './sign-own.ts'

/** Papers that name a person: read, acknowledged, signed; and the sheet for those who are left. */
export async function readingRoutes(app: FastifyInstance) {
  mount(app, readingApi.own, async ({ db, actor }) => listOwnPapers(db, actor))

  mount(app, readingApi.pages, async ({ db, actor, visitor, params, today, journal }) => {
    const { organisationId } = actor
    const { own, paper } = await findOwn(db, actor, params.id)
    const whole = await docOf(db, paper, today)
    const copy = await copyFor(db, actor, paper, whole, today)
    await journal({ action: 'paper.opened', subject: 'paper', subjectId: paper.id })
    const rule = await findRule(db, organisationId)
    const signer = own.signer
      ? (await listSigners(db, organisationId, paper.id)).find((one) => isSigner(actor, one))
      : undefined
    const [obstacle = null] =
      signer && isToSign({ ...own, refusedAt: null })
        ? await signingObstaclesOf(db, { actor, name: visitor.name, paper, signer, today })
        : []
    return {
      ...{ ...own, title: copy.hidden + copy.unnamed > 0 ? copy.doc.title : own.title },
      ...{ html: renderHtml(copy.doc), hidden: copy.hidden, unnamed: copy.unnamed },
      rule: rule ? `${rule.actName} № ${rule.actNumber}` : null,
      joined: await hasJoined(db, rule, actor.accountId),
      obstacle,
    }
  })

  mount(app, readingApi.file, async ({ db, actor, params, querystring, today, journal }) => {
    const { paper } = await findOwn(db, actor, params.id)
    const { format } = querystring
    const copy = await copyFor(db, actor, paper, await docOf(db, paper, today), today)
    const whole = copy.hidden + copy.unnamed === 0
    const signed = whole ? await signedFile(db, paper, format) : undefined
    const bytes = signed ?? (format === 'docx' ? await renderDocx(copy.doc) : await renderPdf(copy.doc))
    await journal({
      ...{ action: 'paper.exported', subject: 'paper', subjectId: paper.id },
      details: { format, extract: !whole },
    })
    const { number, datedOn, title, about } = paper
    // An extract is called by nobody's name.
    const called = whole ? { title, about } : { title: copy.doc.title, about: null }
    const named = fileNameOf(sourceFor(paper), { number, datedOn, ...called })
    return { name: `${whole ? '' : 'Выписка_'}${named}.${format}`, type: types[format], bytes }
  })

  mount(app, readingApi.acknowledge, async ({ db, actor, params, today, refuse, journal }) => {
    const { organisationId, people = [] } = actor
    const { own, paper } = await findOwn(db, actor, params.id)
    if (!own.reader) throw new AppError('not-found')
    if (paper.cancelledOn) refuse('paper.cancelled')
    const { numUpdatedRows } = await db
      .updateTable('familiarisation')
      .set({ readOn: today, how: 'screen' })
      .where('organisationId', '=', organisationId)
      .where('documentId', '=', paper.id)
      .where('personId', 'in', people)
      .where('readOn', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) refuse('reading.already')
    await journal({
      ...{ action: 'paper.familiarised', subject: 'paper', subjectId: paper.id },
      details: { how: 'screen' },
    })
    return done
  })

  await ownSignatureRoutes(app)

  mount(app, readingApi.sheet, async ({ db, actor, params, querystring, allowed, refuse, journal }) => {
    const paper = allowed(await findPaper(db, actor.organisationId, params.id))
    if (!paper.registeredAt) refuse('paper.not-registered')
    const left = (await listReaders(db, actor.organisationId, paper.id)).filter(({ readOn }) => !readOn)
    if (left.length === 0) refuse('reading.nobody-left')
    const { doc } = familiarisationSheet({
      ...{ title: paper.title, number: paper.number, datedOn: paper.datedOn },
      kind: orders.has(paper.code) ? 'приказом' : 'документом',
      people: left.map(({ name, place }) => ({ name, ...(place ? { position: place } : {}) })),
    })
    const { format, inline } = querystring
    await journal({
      ...{ action: 'paper.exported', subject: 'paper', subjectId: paper.id },
      details: { format, sheet: 'familiarisation' },
    })
    const bytes = format === 'docx' ? await renderDocx(doc) : await renderPdf(doc)
    return { name: `Лист-ознакомления.${format}`, type: types[format], bytes, ...(inline ? { inline } : {}) }
  })
}

/** Kinds of the catalogue that are orders. */
const orders = new Set(['D01', 'D04', 'D14', 'D24', 'D25', 'D37'])

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** A paper that names the person; any other one is not there. */
async function findOwn(db: Db, actor: Actor, id: string) {
  const [own] = await listOwnPapers(db, actor, id)
  const paper = own && (await findPaper(db, actor.organisationId, id))
  if (!own || !paper) throw new AppError('not-found')
  return { own, paper }
}

/** For «Сегодня»: what this person has still to read and to sign. */
export async function ownReadingFacts(db: Db, actor: Actor): Promise<Facts> {
  const papers = await listOwnPapers(db, actor)
  return {
    ...{ papersToRead: papers.filter(isToRead).length, papersToSign: papers.filter(isToSign).length },
    ...(scopeOf(actor.role, 'document.write')
      ? { signaturesRefused: await countRefusedSignatures(db, actor.organisationId) }
      : {}),
  }
}
