import { type AgreedBy, withAgreement } from '@app/model/approvals'
import { withCheck } from '@app/model/checks'
import { gaps } from '@app/model/documents'
import { isRegistered } from '@app/model/drafting'
import { linesOf } from '@app/model/editions'
import { registryApi } from '@app/model/registry'
import type { FastifyInstance } from 'fastify'
import { mount } from '#http'
import { fileDocument, findScheme } from '#records'
import { askSigners } from './ask-signers.ts'
import { found } from './changing-orders.ts'
import { newCheckCode } from './check-code.ts'
import { sourceFor } from './compose.ts'
import { keepPresent, searchTextOf } from './editions.ts'
import { seriesFor, takeNumber } from './numbers.ts'
import { lockPaper } from './queries.ts'
import { showPaper, waitsForAgreement } from './show-paper.ts'
import { isOfPairs, signPaper } from './sign-paper.ts'
import type { StoredFacts } from './stored-facts.ts'
import { draftText, textOf } from './text.ts'

/** From a draft to an order in force: number and date, signature, who has read it. */
export async function registrationRoutes(app: FastifyInstance) {
  mount(
    app,
    registryApi.register,
    async ({ db, actor, params, body, today, now, allowed, refuse, journal, context }) => {
      const { organisationId } = actor
      const paper = allowed(await lockPaper(db, organisationId, params.id))
      if (paper.cancelledOn) refuse('paper.cancelled')
      if (paper.registeredAt) refuse('paper.registered')
      const source = sourceFor(paper)
      if (!isRegistered(source.life)) refuse('paper.only-printed')
      if (paper.pairs === 0 && isOfPairs(source)) refuse('paper.no-pairs')
      if (await waitsForAgreement(db, paper)) refuse('paper.on-agreement')
      const series = seriesFor(source)
      const scheme = await findScheme(db, organisationId, series)
      const year = Number(body.datedOn.slice(0, 4))
      const counter = { organisationId, series, year, documentId: paper.id }
      const taken = await takeNumber(db, counter, scheme, body.datedOn, body.number)
      if (!taken) return refuse('paper.number-taken')
      // Looked at as the page shows it: a correction whose data have changed waits for somebody's decision.
      const draft = await draftText(db, paper, today)
      if (draft.laid.standings.some((one) => one.standing !== 'stands')) refuse('paper.text-conflict')
      await keepPresent(db, paper, { now, today })
      const at = { date: body.datedOn, number: taken.number }
      const { doc, problems, dossier } = await textOf(db, paper, at, today)
      const waits = source.obstacles?.(dossier, paper.facts as StoredFacts) ?? []
      if (waits.length > 0 || problems.some((problem) => problem.code in gaps)) refuse('paper.incomplete')
      const code = newCheckCode()
      const { baseUrl } = context.config
      // What was written by the agreement of this very paper.
      const agreed = paper.agreement === 'agreed' ? ((paper.agreedBy ?? []) as AgreedBy[]) : []
      const whole = withAgreement(withCheck(doc, { code, baseUrl }), agreed)
      await db
        .updateTable('document')
        .set({
          ...{
            number: taken.number,
            numberSeq: taken.seq,
            datedOn: body.datedOn,
            content: JSON.stringify(whole),
            checkCode: code,
          },
          ...{
            title: doc.title,
            searchText: searchTextOf(linesOf(doc)),
            registeredAt: now.toISOString(),
            registeredBy: actor.accountId,
            updatedAt: now.toISOString(),
          },
        })
        .where('organisationId', '=', organisationId)
        .where('id', '=', paper.id)
        .execute()
      await fileDocument(db, organisationId, paper.id, paper.code)
      // Chosen while it was a draft that nobody else could open.
      await askSigners({ db, context }, paper)
      await journal({
        action: 'paper.registered',
        subject: 'paper',
        subjectId: paper.id,
        details: { code: paper.code, number: taken.number },
      })
      return showPaper(db, await found(db, organisationId, paper.id), today)
    },
  )

  mount(
    app,
    registryApi.sign,
    async ({ db, actor, params, body, today, now, allowed, refuseIf, journal }) => {
      const { organisationId } = actor
      const paper = allowed(await lockPaper(db, organisationId, params.id))
      const { refused, pairs } = await signPaper(db, paper, { signedOn: body.signedOn, today, now })
      refuseIf(refused)
      await journal({
        action: 'paper.signed',
        subject: 'paper',
        subjectId: paper.id,
        details: { code: paper.code, pairs },
      })
      return showPaper(db, await found(db, organisationId, paper.id), today)
    },
  )

  mount(
    app,
    registryApi.familiarise,
    async ({ db, actor, params, body, today, allowed, refuse, journal }) => {
      const { organisationId } = actor
      const paper = allowed(await lockPaper(db, organisationId, params.id))
      if (!paper.registeredAt) refuse('paper.not-registered')
      await db
        .updateTable('familiarisation')
        .set({ readOn: body.readOn, how: 'paper' })
        .where('organisationId', '=', organisationId)
        .where('documentId', '=', paper.id)
        .where('personId', 'in', body.personIds)
        .execute()
      await journal({
        action: 'paper.familiarised',
        subject: 'paper',
        subjectId: paper.id,
        details: { count: body.personIds.length },
      })
      return showPaper(db, await found(db, organisationId, paper.id), today)
    },
  )
}
