import { done } from '@app/model/api'
import { registryApi } from '@app/model/registry'
import { cases } from '@app/model/words'
import type { FastifyInstance } from 'fastify'
import { mount } from '#http'
import { keepCorrected } from '#papers'

/** Cases of names and posts that stand on no card: of the head, of a representative, of a partner. */
export async function casesRoutes(app: FastifyInstance) {
  mount(app, registryApi.correctCases, async ({ db, actor, body, now, refuse, journal }) => {
    const { text, forms } = body
    const { organisationId, accountId } = actor
    if (forms && forms.nominative !== text) refuse('paper.cases-differ')
    if (forms && cases.some((one) => forms[one] === '')) refuse('paper.cases-missing')
    await keepCorrected(db, { organisationId, accountId, now, text, forms })
    await journal({ action: 'paper.cases-corrected', details: forms ? {} : { reset: true } })
    return done
  })
}
