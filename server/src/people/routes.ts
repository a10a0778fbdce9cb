import { cardOf, foldedName, fullName, peopleApi, personErrors, tidyPerson } from '@app/model/people'
import type { FastifyInstance } from 'fastify'
import { AppError, mount, packLargeAnswers } from '#http'
import { pick, writeHistory } from './history.ts'
import { putIntoBase } from './put-into-base.ts'
import {
  cardValues,
  findCycle,
  findNamesakes,
  findPerson,
  groupsWithin,
  laterThan,
  listPeople,
  listRepresentatives,
  lockPerson,
} from './queries.ts'
import { representativeRoutes } from './representative-routes.ts'
import { lockPeople, upsertPeople } from './upsert.ts'

export async function peopleRoutes(app: FastifyInstance) {
  packLargeAnswers(app)
  mount(app, peopleApi.list, async ({ db, actor, querystring: { cycleId } }) => {
    const groups = groupsWithin(actor, peopleApi.list.action)
    return listPeople(db, actor.organisationId, { cycleId, groups })
  })

  mount(app, peopleApi.namesakes, async ({ db, actor, body }) => {
    const groups = groupsWithin(actor, peopleApi.namesakes.action)
    const rows = await findNamesakes(db, actor.organisationId, foldedName(body))
    return rows
      .filter((row) => !groups || (row.groupName && groups.includes(row.groupName)))
      .filter((row) => !body.bornOn || !row.bornOn || row.bornOn === body.bornOn)
      .map((row) => ({
        id: row.id,
        name: fullName(row),
        kind: row.kind,
        group: row.groupName ?? undefined,
        position: row.position || undefined,
        bornOn: row.bornOn ?? undefined,
      }))
  })

  mount(app, peopleApi.create, async (work) => {
    const { db, actor, visitor, body, now, today, journal, refuse, refuseIf } = work
    const { organisationId } = actor
    const { base, apart = false, representatives = [], nameForms, positionForms, leftOn, ...told } = body
    const input = tidyPerson(told)
    refuseIf(personErrors({ ...input, ...(leftOn ? { leftOn } : {}) }, today))
    const cycle = base && (await findCycle(db, organisationId, base.cycleId))
    if (base && !cycle) refuse('not-found')
    if (cycle?.closedOn) refuse('base.cycle-closed')
    await lockPeople(db, organisationId)
    const namesakes = await findNamesakes(db, organisationId, foldedName(input))
    if (!apart && cardOf(input, namesakes)) refuse('person.duplicate')
    const author = { organisationId, accountId: actor.accountId, who: visitor.name, now }
    const [made] = await upsertPeople(db, author, [{ ...input, apart: true, representatives }])
    if (!made) throw new AppError('conflict')
    if (nameForms || positionForms || leftOn) {
      const rest = cardValues({ nameForms, positionForms, leftOn })
      await db
        .updateTable('person')
        .set(rest)
        .where('organisationId', '=', organisationId)
        .where('id', '=', made.id)
        .execute()
    }
    if (base) await putIntoBase(db, author, { ...base, entries: [{ personId: made.id }] })
    await journal({ action: 'person.created', subject: 'person', subjectId: made.id })
    return (await findPerson(db, organisationId, made.id)) ?? refuse('not-found')
  })

  mount(app, peopleApi.read, async ({ db, actor, params, allowed, journal }) => {
    const person = allowed(await findPerson(db, actor.organisationId, params.id))
    const representatives = await listRepresentatives(db, actor.organisationId, person.id)
    await journal({ action: 'person.read', subject: 'person', subjectId: person.id })
    return { person, representatives }
  })

  mount(app, peopleApi.change, async (work) => {
    const { db, actor, visitor, params, body, now, today, allowed, journal, refuse, refuseIf } = work
    const { organisationId } = actor
    const person = allowed(await lockPerson(db, organisationId, params.id))
    const { updatedAt, why = '', ...told } = body
    if (updatedAt !== person.updatedAt) refuse('conflict')
    const changes: Record<string, unknown> = changedFields(person, tidyPerson(told))
    if (Object.keys(changes).length === 0) return person
    refuseIf(personErrors({ ...person, ...changes }, today))
    // Forms corrected for the former name or post say nothing about the new one.
    if (['lastName', 'firstName', 'patronymic', 'sex'].some((part) => part in changes) && person.nameForms)
      changes.nameForms ??= null
    if ('position' in changes && person.positionForms) changes.positionForms ??= null
    if (changes.experienceYears != null && !('experienceOn' in changes)) changes.experienceOn = today
    const after = { ...person, ...changes }
    const row = await db
      .updateTable('person')
      .set(cardValues(changes))
      .set({ folded: foldedName(after), updatedAt: laterThan(person.updatedAt, now) })
      .where('organisationId', '=', organisationId)
      .where('id', '=', person.id)
      .returningAll()
      .executeTakeFirstOrThrow()
    const fields = Object.keys(changes)
    const author = { organisationId, accountId: actor.accountId, who: visitor.name, now }
    await writeHistory(db, author, [
      { subject: 'person', subjectId: person.id, why, before: pick(person, fields), after: changes },
    ])
    await journal({
      ...{ action: 'person.changed', subject: 'person', subjectId: person.id },
      details: { fields },
    })
    return row
  })

  mount(app, peopleApi.history, async ({ db, actor, params, allowed }) => {
    const person = allowed(await findPerson(db, actor.organisationId, params.id))
    return db
      .selectFrom('history')
      .select(['id', 'at', 'subject', 'who', 'why', 'before', 'after'])
      .where('organisationId', '=', actor.organisationId)
      .where('subjectId', '=', person.id)
      .orderBy('id', 'desc')
      .limit(200)
      .execute()
  })

  await representativeRoutes(app)
}

/** What is told otherwise than it is. */
function changedFields(present: object, told: object): Record<string, unknown> {
  const now = present as Record<string, unknown>
  const changed = Object.entries(told).filter(
    ([field, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(now[field]),
  )
  return Object.fromEntries(changed)
}
