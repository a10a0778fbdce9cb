import {
  baseApi,
  baseObstacles,
  usualAdultCompetencies,
  usualCompetencies,
  usualInterests,
  usualRequests,
  usualTeacherRequests,
} from '@app/model/bases'
import { union } from '@app/model/people'
import type { FastifyInstance } from 'fastify'
import { papersOf } from '#consents'
import { AppError, mount, packLargeAnswers } from '#http'
import { findCycle, findPerson, groupsWithin } from '#people'
import { changeRoutes } from './change-routes.ts'
import { exportRoutes } from './export-routes.ts'
import { findRules, listBase } from './list-base.ts'
import { listMissing } from './missing-consents.ts'
import { countBases, listParticipations, listTags } from './queries.ts'
import { viewRoutes } from './view-routes.ts'
import { withdrawalRoutes } from './withdrawal-routes.ts'

/** The two bases of a cycle. */
export async function baseRoutes(app: FastifyInstance) {
  packLargeAnswers(app)
  mount(app, baseApi.summary, async ({ db, actor, params: { cycleId } }) => {
    if (!(await findCycle(db, actor.organisationId, cycleId))) throw new AppError('not-found')
    return countBases(db, actor.organisationId, {
      cycleId,
      groups: groupsWithin(actor, baseApi.summary.action),
    })
  })

  for (const [e, role] of [
    [baseApi.mentees, 'mentee'],
    [baseApi.mentors, 'mentor'],
  ] as const) {
    mount(app, e, async ({ db, actor, params: { cycleId }, querystring, today, journal }) => {
      const { organisationId } = actor
      const rules = await findRules(db, organisationId, cycleId)
      if (!rules.isThere) throw new AppError('not-found')
      const contacts = querystring.contacts === 'true'
      // Contacts of many people at once are worth a line of the journal; the list itself is daily work.
      if (contacts)
        await journal({
          action: 'base.contacts-read',
          subject: 'cycle',
          subjectId: cycleId,
          details: { role },
        })
      const groups = groupsWithin(actor, e.action)
      return listBase(db, { organisationId, cycleId, role, today, contacts, groups }, rules)
    })
  }

  mount(app, baseApi.missingConsents, async ({ db, actor, params: { cycleId }, today }) => {
    const { organisationId } = actor
    if (!(await findCycle(db, organisationId, cycleId))) throw new AppError('not-found')
    const groups = groupsWithin(actor, baseApi.missingConsents.action)
    return listMissing(db, { organisationId, cycleId, today, groups })
  })

  mount(app, baseApi.ofPerson, async ({ db, actor, params, today, allowed }) => {
    const { organisationId } = actor
    const person = allowed(await findPerson(db, organisationId, params.id))
    const papers = (await papersOf(db, organisationId, [person.id])).get(person.id) ?? []
    const rows = await listParticipations(db, organisationId, person.id)
    const answers = []
    // One or two cycles: a query for each is cheaper to read than one for all.
    for (const row of rows) {
      const { forms, settings } = await findRules(db, organisationId, row.cycleId)
      const obstacles = baseObstacles({ ...person, ...row }, papers, forms, today, settings)
      answers.push({ ...row, obstacles, version: Date.parse(row.updatedAt) })
    }
    return answers as never // The table allows only the states, slots and channels of the schema.
  })

  mount(app, baseApi.tags, async ({ db, actor }) => {
    const used = await listTags(db, actor.organisationId)
    const words = (list: string) => used.filter((one) => one.list === list).map((one) => one.word)
    return {
      requests: union(words('requests'), [...usualRequests, ...usualTeacherRequests]),
      competencies: union(words('competencies'), [...usualCompetencies, ...usualAdultCompetencies]),
      interests: union(words('interests'), usualInterests),
    }
  })

  await changeRoutes(app)
  await exportRoutes(app)
  await withdrawalRoutes(app)
  await viewRoutes(app)
}
