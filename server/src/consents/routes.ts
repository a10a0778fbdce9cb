import { consentApi, registrationErrors } from '@app/model/consents'
import { fullName } from '@app/model/people'
import type { FastifyInstance } from 'fastify'
import { mount, packLargeAnswers } from '#http'
import { findPerson, groupsWithin } from '#people'
import { listConsents, listRegister } from './queries.ts'
import { registerConsents } from './register.ts'

export async function consentRoutes(app: FastifyInstance) {
  packLargeAnswers(app)
  mount(app, consentApi.register, async (work) => {
    const { db, actor, visitor, body, now, today, journal, refuse, refuseIf } = work
    const { organisationId, accountId } = actor
    refuseIf(registrationErrors(body, today))
    const author = { organisationId, accountId, who: visitor.name, now }
    const { registered, skipped, unknown } = await registerConsents(db, author, body)
    const [one] = body.personIds
    const single = body.personIds.length === 1
    // One paper that does not fit is a mistake to be told; in a pile it is left aside and named.
    if (single && unknown) refuse('not-found')
    if (single && registered.length === 0 && skipped[0]) refuse(skipped[0].why)
    await journal({
      action: 'consent.given',
      ...(single && one ? { subject: 'person', subjectId: one } : {}),
      details: { kinds: body.kinds, count: registered.length, skipped: skipped.length },
    })
    return { registered, skipped }
  })

  mount(app, consentApi.list, async ({ db, actor }) => {
    const rows = await listRegister(db, actor.organisationId, groupsWithin(actor, consentApi.list.action))
    return rows.map((row) => ({ ...row, name: fullName(row) }))
  })

  mount(app, consentApi.ofPerson, async ({ db, actor, params, allowed }) => {
    const person = allowed(await findPerson(db, actor.organisationId, params.id))
    return listConsents(db, actor.organisationId, person.id)
  })
}
