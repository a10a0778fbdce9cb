import { can } from '@app/model/access'
import { isBeforeOrder } from '@app/model/pairs'
import { type OpenGroup, waitingApi } from '@app/model/waiting'
import type { FastifyInstance } from 'fastify'
import { AppError, mount } from '#http'
import { listPairs, toPair } from '#pairs'
import { listWaiting } from './list-waiting.ts'
import { freePlacesOf, takeStep } from './take-step.ts'

export async function waitingRoutes(app: FastifyInstance) {
  mount(app, waitingApi.list, async ({ db, actor, params, today, now }) => {
    const { organisationId } = actor
    const seesVetoes = can(actor, 'veto.read', { organisationId })
    return listWaiting(db, { organisationId, cycleId: params.id, today, now, seesVetoes })
  })

  mount(app, waitingApi.groups, async ({ db, actor, params, today }) => {
    const pairs = (await listPairs(db, actor.organisationId, { cycleId: params.id }))
      .filter((row) => isBeforeOrder(row.state))
      .map((row) => ({ ...toPair(row, today), formTitle: row.formTitle }))
    const groups: OpenGroup[] = []
    for (const pair of pairs) {
      const mentor = pair.members.find((one) => one.role === 'mentor')
      const places = mentor ? await freePlacesOf(db, actor.organisationId, mentor.participationId) : 0
      if (!mentor || places <= 0) continue
      const mentees = pair.members.filter((one) => one.role === 'mentee').map((one) => one.name)
      groups.push({ ...pair, mentor: mentor.name, mentees, places })
    }
    return groups
  })

  mount(app, waitingApi.step, async ({ db, actor, visitor, params, body, now, today, refuse, journal }) => {
    const { organisationId, accountId } = actor
    const ids = [...new Set(body.ids)]
    const seesVetoes = can(actor, 'veto.read', { organisationId })
    const asked = { organisationId, cycleId: params.id, today, now, seesVetoes }
    const people = await db
      .selectFrom('participation')
      .select(['id', 'personId', 'role', 'state', 'forms'])
      .where('organisationId', '=', organisationId)
      .where('cycleId', '=', params.id)
      .where('id', 'in', ids)
      .orderBy('id')
      .forUpdate()
      .execute()
    if (people.length < ids.length) throw new AppError('not-found')
    const waiting = new Set((await listWaiting(db, asked)).map((row) => row.id))
    if (ids.some((id) => !waiting.has(id))) refuse('waiting.has-pair')
    await takeStep(db, people, body.step, { organisationId, cycleId: params.id, now, today })
    const { kind, note, ...details } = body.step
    await db
      .insertInto('waitingStep')
      .values(
        ids.map((participationId) => ({
          ...{ organisationId, participationId, kind, note, details: JSON.stringify(details) },
          ...{ accountId, who: visitor.name, at: now.toISOString() },
        })),
      )
      .execute()
    await journal({
      action: 'waiting.step',
      subject: 'cycle',
      subjectId: params.id,
      details: { kind, count: ids.length },
    })
    return listWaiting(db, asked)
  })
}
