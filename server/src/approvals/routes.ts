import { agreementSheetPaper, approvalApi } from '@app/model/approvals'
import { documentKind, isDocumentCode } from '@app/model/documents'
import type { FastifyInstance } from 'fastify'
import { renderDocx, renderPdf } from '#documents'
import { AppError, mount } from '#http'
import { findPaper, lockPaper } from '#registry'
import { listCandidates, stepsOf } from './candidates.ts'
import { answerObstacles, giveAnswer } from './give-answer.ts'
import { tellAsked } from './notices.ts'
import { ownRoutes } from './own-routes.ts'
import { agreedBy, findStanding, noteStanding, showAgreement } from './show-agreement.ts'

/** What the curator does about the agreement of a draft. */
export async function approvalRoutes(app: FastifyInstance) {
  mount(app, approvalApi.read, async ({ db, actor, params, allowed }) =>
    showAgreement(db, allowed(await findPaper(db, actor.organisationId, params.id))),
  )

  mount(
    app,
    approvalApi.send,
    async ({ db, actor, visitor, params, body, today, now, allowed, refuse, journal }) => {
      const { organisationId } = actor
      const paper = allowed(await lockPaper(db, organisationId, params.id))
      if (paper.registeredAt) refuse('paper.registered')
      if (await findStanding(db, paper)) refuse('agreement.open')
      if (body.dueOn && body.dueOn < today) refuse('agreement.due-past')
      const steps = stepsOf(body.steps, await listCandidates(db, organisationId))
      if (!steps) throw new AppError('not-found')
      const { id } = await db
        .insertInto('agreement')
        .values({
          ...{ organisationId, documentId: paper.id, mode: body.mode, dueOn: body.dueOn },
          ...{ sentAt: now, sentOn: today, sentBy: actor.accountId, who: visitor.name },
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await db
        .insertInto('agreementStep')
        .values(steps.map((step, i) => ({ organisationId, agreementId: id, no: i + 1, ...step })))
        .execute()
      const standing = await findStanding(db, paper)
      await noteStanding(db, paper, standing)
      if (standing) await tellAsked(db, standing, 'agreement.asked')
      await journal({
        ...{ action: 'agreement.sent', subject: 'paper', subjectId: paper.id },
        details: { code: paper.code, count: steps.length },
      })
      return showAgreement(db, paper)
    },
  )

  mount(app, approvalApi.withdraw, async ({ db, actor, params, now, allowed, refuse, journal }) => {
    const { organisationId } = actor
    const paper = allowed(await lockPaper(db, organisationId, params.id))
    if (paper.registeredAt) refuse('paper.registered')
    const { numUpdatedRows } = await db
      .updateTable('agreement')
      .set({ withdrawnAt: now })
      .where('organisationId', '=', organisationId)
      .where('documentId', '=', paper.id)
      .where('withdrawnAt', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) refuse('agreement.none')
    await noteStanding(db, paper, undefined)
    await journal({ action: 'agreement.withdrawn', subject: 'paper', subjectId: paper.id })
    return showAgreement(db, paper)
  })

  mount(
    app,
    approvalApi.enter,
    async ({ db, actor, visitor, params, body, today, now, allowed, refuse, refuseIf, journal }) => {
      const paper = allowed(await lockPaper(db, actor.organisationId, params.id))
      if (paper.registeredAt) refuse('paper.registered')
      const standing = (await findStanding(db, paper)) ?? refuse('agreement.none')
      const step = standing.steps.find(({ no }) => no === params.no)
      if (!step) throw new AppError('not-found')
      // Who has an account answers for himself.
      if (step.accountId) refuse('agreement.own-hand')
      refuseIf(answerObstacles(standing, step.no))
      if (body.answeredOn > today) refuse('agreement.answer-in-future')
      await giveAnswer(db, paper, standing, {
        ...{ no: step.no, ...body.reply, entry: 'paper', answeredOn: body.answeredOn, now },
        ...{ accountId: actor.accountId, who: visitor.name },
      })
      await journal({
        ...{ action: 'agreement.entered', subject: 'paper', subjectId: paper.id },
        details: { answer: body.reply.answer, step: step.no },
      })
      return showAgreement(db, paper)
    },
  )

  mount(app, approvalApi.remind, async ({ db, actor, params, today, allowed, refuse, journal }) => {
    const { organisationId } = actor
    const paper = allowed(await lockPaper(db, organisationId, params.id))
    const standing = (await findStanding(db, paper)) ?? refuse('agreement.none')
    if (standing.route.remindedOn === today) refuse('agreement.reminded')
    const reminded = paper.registeredAt ? 0 : await tellAsked(db, standing, 'agreement.reminded')
    if (reminded === 0) refuse('agreement.nobody-waits')
    await db
      .updateTable('agreement')
      .set({ remindedOn: today })
      .where('organisationId', '=', organisationId)
      .where('id', '=', standing.route.id)
      .execute()
    await journal({
      ...{ action: 'agreement.reminded', subject: 'paper', subjectId: paper.id },
      details: { count: reminded },
    })
    return { reminded }
  })

  mount(app, approvalApi.sheet, async ({ db, actor, params, querystring, allowed, refuse, journal }) => {
    const paper = allowed(await findPaper(db, actor.organisationId, params.id))
    const standing = (await findStanding(db, paper)) ?? refuse('agreement.none')
    const { doc } = agreementSheetPaper({
      ...{ title: paper.title, number: paper.registeredAt ? paper.number : null, datedOn: paper.datedOn },
      kind: isDocumentCode(paper.code) ? documentKind(paper.code).title : '',
      agreed: agreedBy(standing),
    })
    const { format, inline } = querystring
    const bytes = format === 'docx' ? await renderDocx(doc) : await renderPdf(doc)
    await journal({
      ...{ action: 'paper.exported', subject: 'paper', subjectId: paper.id },
      details: { format, sheet: 'agreement' },
    })
    return { name: `Лист-согласования.${format}`, type: types[format], bytes, ...(inline ? { inline } : {}) }
  })

  await ownRoutes(app)
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}
