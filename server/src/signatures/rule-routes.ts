import { done } from '@app/model/api'
import { signatureApi, signingRulesAct } from '@app/model/signatures'
import type { FastifyInstance } from 'fastify'
import { renderDocx, renderPdf } from '#documents'
import { AppError, mount } from '#http'
import { findOrganisation } from '#organisations'
import { issuerOf } from '#papers'
import { findRule, hasJoined } from './queries.ts'

/** The act of the organisation without which nobody signs electronically. */
export async function ruleRoutes(app: FastifyInstance) {
  mount(app, signatureApi.rules, async ({ db, actor }) => {
    const rule = await findRule(db, actor.organisationId)
    return { rule: rule ?? null, joined: await hasJoined(db, rule, actor.accountId) }
  })

  mount(app, signatureApi.adopt, async ({ db, actor, visitor, body, today, now, refuse, journal }) => {
    const { organisationId, accountId } = actor
    if (body.actOn > today) refuse('signature.act-in-future')
    if (await findRule(db, organisationId)) refuse('signature.rules-on')
    const rule = await db
      .insertInto('signingRule')
      .values({ organisationId, ...body, adoptedAt: now, adoptedBy: accountId, who: visitor.name })
      .returningAll()
      .executeTakeFirstOrThrow()
    await journal({ action: 'signing.adopted', details: { act: body.actNumber } })
    return rule
  })

  mount(app, signatureApi.abolish, async ({ db, actor, now, refuse, journal }) => {
    const { numUpdatedRows } = await db
      .updateTable('signingRule')
      .set({ endedAt: now })
      .where('organisationId', '=', actor.organisationId)
      .where('endedAt', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) refuse('signature.rules-off')
    await journal({ action: 'signing.abolished' })
    return done
  })

  mount(app, signatureApi.modelAct, async ({ db, actor, querystring, journal }) => {
    const organisation = await findOrganisation(db, actor.organisationId)
    if (!organisation) throw new AppError('not-found')
    const { doc } = signingRulesAct(issuerOf(organisation))
    const { format } = querystring
    await journal({ action: 'signing.act-saved', details: { format } })
    return {
      name: `Положение-о-простой-электронной-подписи.${format}`,
      type: types[format],
      bytes: format === 'docx' ? await renderDocx(doc) : await renderPdf(doc),
    }
  })
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}
