import { programmeApi, type StageNumber } from '@app/model/programmes'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { mount } from '#http'
import { countCycle } from './count-cycle.ts'
import type { FactSource } from './facts.ts'
import { type CycleRecord, countOpenPairs, lockCycle } from './queries.ts'

/** Ends of cycles and of stages, and the way back. */
export const closingRoutes = (sources: readonly FactSource[]) => async (app: FastifyInstance) => {
  mount(app, programmeApi.close, async ({ db, actor, params, body, today, allowed, journal, refuseIf }) => {
    const cycle = allowed(await lockCycle(db, actor.organisationId, params.id))
    const open = await countOpenPairs(db, actor.organisationId, cycle.id)
    refuseIf([
      ...(cycle.closedOn ? (['cycle.closed'] as const) : []),
      ...(body.on < cycle.startsOn ? (['cycle.ends-before-start'] as const) : []),
      ...(open > 0 ? (['cycle.pairs-open'] as const) : []),
    ])
    await setClosedOn(db, cycle, body.on)
    await journal({ action: 'cycle.closed', subject: 'cycle', subjectId: cycle.id, details: { on: body.on } })
    return countCycle({ db, today, sources }, { ...cycle, closedOn: body.on })
  })

  mount(app, programmeApi.reopen, async ({ db, actor, params, today, allowed, journal, refuseIf }) => {
    const cycle = allowed(await lockCycle(db, actor.organisationId, params.id))
    refuseIf(cycle.closedOn ? [] : ['cycle.open'])
    await setClosedOn(db, cycle, null)
    await journal({ action: 'cycle.reopened', subject: 'cycle', subjectId: cycle.id })
    return countCycle({ db, today, sources }, { ...cycle, closedOn: null })
  })

  mount(app, programmeApi.closeStage, async (work) => {
    const { db, actor, params, body, today, allowed, journal, refuseIf } = work
    const cycle = allowed(await lockCycle(db, actor.organisationId, params.id))
    refuseIf(cycle.closedOn ? ['cycle.closed'] : [])
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('stageClosure')
      .values({
        ...{ organisationId: cycle.organisationId, cycleId: cycle.id, stage: params.stage },
        ...{ closedOn: today, closedBy: actor.accountId, comment: body.comment },
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    refuseIf(numInsertedOrUpdatedRows ? [] : ['cycle.stage-closed'])
    await journal({ ...stageEvent('stage.closed', cycle, params.stage) })
    return countCycle({ db, today, sources }, cycle)
  })

  mount(app, programmeApi.reopenStage, async (work) => {
    const { db, actor, params, today, allowed, journal, refuseIf } = work
    const cycle = allowed(await lockCycle(db, actor.organisationId, params.id))
    refuseIf(cycle.closedOn ? ['cycle.closed'] : [])
    const { numDeletedRows } = await db
      .deleteFrom('stageClosure')
      .where('organisationId', '=', cycle.organisationId)
      .where('cycleId', '=', cycle.id)
      .where('stage', '=', params.stage)
      .executeTakeFirst()
    refuseIf(numDeletedRows ? [] : ['cycle.stage-open'])
    await journal(stageEvent('stage.reopened', cycle, params.stage))
    return countCycle({ db, today, sources }, cycle)
  })
}

const stageEvent = (action: string, cycle: CycleRecord, stage: StageNumber) => ({
  ...{ action, subject: 'cycle', subjectId: cycle.id },
  details: { stage },
})

const setClosedOn = (db: Db, { organisationId, id }: CycleRecord, closedOn: string | null) =>
  db
    .updateTable('cycle')
    .set({ closedOn })
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute()
