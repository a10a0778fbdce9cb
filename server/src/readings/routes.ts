import type { Actor } from '@app/model/access'
import { done } from '@app/model/api'
import type { Facts } from '@app/model/programmes'
import { familiarisationSheet, isToRead, isToSign, readingApi } from '@app/model/readings'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { renderDocx, renderHtml, renderPdf } from '#documents'
import { AppError, mount } from '#http'
import { docOf, findPaper, listReaders } from '#registry'
import { findRule, hasJoined } from '#signatures'
import { copyFor } from './entitled.ts'
import { listOwnPapers } from './queries.ts'

/** Papers that name a person: read, acknowledged, signed; and the sheet for those who are left. */
export async function readingRoutes(app: FastifyInstance) {
  mount(app, readingApi.own, async ({ db, actor }) =>
    listOwnPapers(db, actor.organisationId, actor.people ?? []),
  )

  mount(app, readingApi.pages, async ({ db, actor, params, today, journal }) => {
    const { organisationId } = actor
    const { own, paper } = await findOwn(db, actor, params.id)
    const whole = await docOf(db, paper, today)
    const copy = await copyFor(db, actor, paper, whole, today)
    await journal({ action: 'paper.opened', subject: 'paper', subjectId: paper.id })
    const rule = await findRule(db, organisationId)
    return {
      ...{ ...own, html: renderHtml(copy.doc), hidden: copy.hidden, unnamed: copy.unnamed },
      rule: rule ? `${rule.actName} № ${rule.actNumber}` : null,
      joined: await hasJoined(db, rule, actor.accountId),
    }
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
  const [own] = await listOwnPapers(db, actor.organisationId, actor.people ?? [], id)
  const paper = own && (await findPaper(db, actor.organisationId, id))
  if (!own || !paper) throw new AppError('not-found')
  return { own, paper }
}

/** For «Сегодня»: what this person has still to read and to sign. */
export async function ownReadingFacts(db: Db, { organisationId, people = [] }: Actor): Promise<Facts> {
  const papers = await listOwnPapers(db, organisationId, people)
  return { papersToRead: papers.filter(isToRead).length, papersToSign: papers.filter(isToSign).length }
}
