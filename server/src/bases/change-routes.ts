import { baseApi, setByPairs } from '@app/model/bases'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { AppError, mount } from '#http'
import { pick, putIntoBase, writeHistory } from '#people'
import { changeBase, valueErrors } from './change-base.ts'
import { findRules, listBase } from './list-base.ts'
import { knownPeople, lockParticipations, pairedAmong } from './queries.ts'

/** Putting into a base, changing its lines, taking out what was put by mistake. */
export async function changeRoutes(app: FastifyInstance) {
  mount(app, baseApi.put, async (work) => {
    const { db, actor, visitor, params, body, now, journal, refuseIf } = work
    const { organisationId, accountId } = actor
    const { forms } = await openCycle(db, organisationId, params.cycleId, refuseIf)
    refuseIf(valueErrors([body.values], forms))
    const known = await knownPeople(db, organisationId, body.personIds)
    if (known.length === 0) throw new AppError('not-found')
    const placed = await putIntoBase(
      db,
      { organisationId, accountId, who: visitor.name, now },
      {
        ...{ cycleId: params.cycleId, role: body.role },
        entries: known.map((personId) => ({ personId, ...(body.values ? { values: body.values } : {}) })),
      },
    )
    const added = placed.filter((one) => one.change === 'new').map((one) => one.personId)
    const present = placed.filter((one) => one.change !== 'new').map((one) => one.personId)
    await journal({
      ...{ action: 'base.put', subject: 'cycle', subjectId: params.cycleId },
      details: { role: body.role, count: added.length },
    })
    return { added, present }
  })

  mount(app, baseApi.change, async (work) => {
    const { db, actor, visitor, params, body, now, today, journal, refuse, refuseIf } = work
    const { organisationId, accountId } = actor
    const { cycleId } = params
    const { role, personIds } = body
    const rules = await openCycle(db, organisationId, cycleId, refuseIf)
    const lines = await lockParticipations(db, organisationId, { cycleId, role, personIds })
    const [only] = lines
    if (!only) throw new AppError('not-found')
    const single = personIds.length === 1
    if (single && body.version !== undefined && Date.parse(only.updatedAt) !== body.version)
      refuse('conflict')
    // One end of the wished age may be given, the other stands in the line.
    const ages =
      body.set && lines.map(({ wishedAgeFrom, wishedAgeTo }) => ({ wishedAgeFrom, wishedAgeTo, ...body.set }))
    refuseIf(valueErrors([body.set, body.add, ...(ages ?? [])], rules.forms))
    const author = { organisationId, accountId, who: visitor.name, now }
    const refused = await changeBase(db, author, lines, body, today)
    if (single && refused[0]) refuse(refused[0].why)
    const fields = Object.keys({
      ...body.set,
      ...body.add,
      ...body.remove,
      ...(body.state ? { state: 1 } : {}),
    })
    await journal({
      action: single ? 'person.changed' : 'base.changed',
      ...(single
        ? { subject: 'person', subjectId: only.personId }
        : { subject: 'cycle', subjectId: cycleId }),
      details: { role, fields, count: lines.length - refused.length },
    })
    const rows = await listBase(db, { organisationId, cycleId, role, today, personIds }, rules)
    return { rows, refused }
  })

  mount(app, baseApi.remove, async (work) => {
    const { db, actor, visitor, params, body, now, journal, refuseIf } = work
    const { organisationId, accountId } = actor
    const { cycleId } = params
    const { role, personIds } = body
    await openCycle(db, organisationId, cycleId, refuseIf)
    const lines = await lockParticipations(db, organisationId, { cycleId, role, personIds })
    if (lines.length === 0) throw new AppError('not-found')
    const paired = await pairedAmong(
      db,
      organisationId,
      lines.map((line) => line.id),
    )
    const free = lines.filter((line) => !paired.has(line.id) && !setByPairs.includes(line.state as never))
    if (free.length > 0)
      await db
        .deleteFrom('participation')
        .where('organisationId', '=', organisationId)
        .where(
          'id',
          'in',
          free.map((line) => line.id),
        )
        .execute()
    const entries = free.map((line) => ({
      ...{ subject: 'participation' as const, subjectId: line.personId, after: null },
      before: pick(line, Object.keys(line)),
    }))
    await writeHistory(db, { organisationId, accountId, who: visitor.name, now }, entries)
    await journal({
      ...{ action: 'base.removed', subject: 'cycle', subjectId: cycleId },
      details: { role, count: free.length },
    })
    const removed = free.map((line) => line.personId)
    return { removed, kept: lines.map((line) => line.personId).filter((id) => !removed.includes(id)) }
  })
}

/** The cycle is there and its bases may be written. */
async function openCycle(
  db: Db,
  organisationId: string,
  cycleId: string,
  refuseIf: (codes: readonly 'base.cycle-closed'[]) => void,
) {
  const rules = await findRules(db, organisationId, cycleId)
  if (!rules.isThere) throw new AppError('not-found')
  refuseIf(rules.isClosed ? ['base.cycle-closed'] : [])
  return rules
}
