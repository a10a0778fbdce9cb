import { baseApi, baseRegister } from '@app/model/bases'
import type { FastifyInstance } from 'fastify'
import { renderXlsx } from '#documents'
import { AppError, mount } from '#http'
import { findOrganisation } from '#organisations'
import { findCycle } from '#people'
import { listBase } from './list-base.ts'
import { listPairings } from './pairings.ts'

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The bases as workbooks of the federal form; that somebody took them is journaled. */
export async function exportRoutes(app: FastifyInstance) {
  for (const [e, role] of [
    [baseApi.exportMentees, 'mentee'],
    [baseApi.exportMentors, 'mentor'],
  ] as const) {
    mount(app, e, async ({ db, actor, params: { cycleId }, querystring: { kind }, today, journal }) => {
      const { organisationId } = actor
      const cycle = await findCycle(db, organisationId, cycleId)
      const organisation = await findOrganisation(db, organisationId)
      if (!cycle || !organisation) throw new AppError('not-found')
      const all = await listBase(db, { organisationId, cycleId, role, today, contacts: true })
      const rows = all.filter((row) => !kind || row.kind === kind)
      const pairings = await listPairings(db, { organisationId, cycleId, role })
      const register = baseRegister(role, rows, pairings, { organisation, cycle: cycle.title, today })
      await journal({
        ...{ action: 'person.exported', subject: 'cycle', subjectId: cycleId },
        details: { role, count: rows.length, ...(kind ? { kind } : {}) },
      })
      return { name: `${register.title} ${today}.xlsx`, type: spreadsheet, bytes: await renderXlsx(register) }
    })
  }
}
