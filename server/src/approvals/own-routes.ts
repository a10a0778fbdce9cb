import { type Actor, scopeOf } from '@app/model/access'
import { done } from '@app/model/api'
import { type AskedPaper, approvalApi, isAsked } from '@app/model/approvals'
import { documentKind, isDocumentCode } from '@app/model/documents'
import type { Facts } from '@app/model/programmes'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { renderHtml } from '#documents'
import { AppError, mount } from '#http'
import { docOf, findPaper, lockPaper, type PaperRecord, textHashOf } from '#registry'
import { answerObstacles, giveAnswer } from './give-answer.ts'
import { countRefused, findRoute, listRoutesOf } from './queries.ts'
import { type Standing, standingOf } from './show-agreement.ts'

/** What those who are asked do: read the paper and answer. */
export async function ownRoutes(app: FastifyInstance) {
  mount(app, approvalApi.own, async ({ db, actor }) => (await listAsked(db, actor)).map(({ row }) => row))

  mount(app, approvalApi.ownPages, async ({ db, actor, params, today }) => {
    const { paper, standing, step } = await findOwn(
      db,
      actor,
      await findPaper(db, actor.organisationId, params.id),
    )
    return {
      ...rowOf(paper, standing, step),
      html: renderHtml(await docOf(db, paper, today)),
      textHash: await textHashOf(db, paper, standing.route.sentOn),
      remarks: step.answers[0]?.remarks ?? '',
    }
  })

  mount(
    app,
    approvalApi.answer,
    async ({ db, actor, visitor, params, body, today, now, refuse, refuseIf, journal }) => {
      const locked = await lockPaper(db, actor.organisationId, params.id)
      const { paper, standing, step } = await findOwn(db, actor, locked)
      if (paper.registeredAt) refuse('paper.registered')
      refuseIf(answerObstacles(standing, step.no))
      // Somebody has changed the text since it was opened: it is to be read again.
      if (body.textHash !== (await textHashOf(db, paper, standing.route.sentOn))) refuse('conflict')
      await giveAnswer(db, paper, standing, {
        ...{ no: step.no, ...body.reply, entry: 'screen', answeredOn: today, now },
        ...{ accountId: actor.accountId, who: visitor.name },
      })
      await journal({
        ...{ action: 'agreement.answered', subject: 'paper', subjectId: paper.id },
        details: { answer: body.reply.answer, step: step.no },
      })
      return done
    },
  )
}

type Step = Standing['steps'][number]

/** The paper for somebody who is asked; for anybody else it is not there. */
async function findOwn(db: Db, actor: Actor, paper: PaperRecord | undefined) {
  const route = paper && (await findRoute(db, actor.organisationId, paper.id))
  const standing = route && (await standingOf(db, paper, route))
  const step = standing?.steps.find(({ accountId }) => accountId === actor.accountId)
  if (!paper || !standing || !step) throw new AppError('not-found')
  return { paper, standing, step }
}

const rowOf = (paper: PaperRecord, { route }: Standing, { state }: Step): AskedPaper => ({
  ...{ id: paper.id, title: paper.title, sentOn: route.sentOn, dueOn: route.dueOn, who: route.who, state },
  kind: isDocumentCode(paper.code) ? documentKind(paper.code).title : paper.title,
})

/** Papers under agreement with a step of this person: first those that wait for him. */
async function listAsked(db: Db, actor: Actor) {
  const rows: { row: AskedPaper; asked: boolean }[] = []
  for (const route of await listRoutesOf(db, actor.organisationId, actor.accountId)) {
    const paper = await findPaper(db, actor.organisationId, route.documentId)
    if (!paper) continue
    const standing = await standingOf(db, paper, route)
    const step = standing.steps.find(({ accountId }) => accountId === actor.accountId)
    if (step) rows.push({ row: rowOf(paper, standing, step), asked: isAsked(step.state) })
  }
  return rows.sort((a, b) => Number(b.asked) - Number(a.asked))
}

/** For «Сегодня»: what waits for this person's word, and what came back. */
export async function ownApprovalFacts(db: Db, actor: Actor): Promise<Facts> {
  if (!scopeOf(actor.role, 'document.agree')) return {}
  const asked = (await listAsked(db, actor)).filter((one) => one.asked)
  return {
    papersToAgree: asked.length,
    papersRefused: await countRefused(db, actor.organisationId),
  }
}
