import { type JournalRow, journalApi } from '@app/model/journal'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { mount } from '#http'

const page = 50

export async function journalRoutes(app: FastifyInstance) {
  mount(app, journalApi.list, async ({ db, actor, querystring: { before, action, subjectId } }) => {
    let query = events(db).where('organisationId', '=', actor.organisationId)
    if (before && /^\d{1,18}$/.test(before)) query = query.where('seq', '<', before)
    if (action) query = query.where('action', 'like', `${action.replace(/[\\%_]/g, '\\$&')}%`)
    if (subjectId) query = query.where('subjectId', '=', subjectId)
    const rows = (await query.limit(page + 1).execute()).map(toRow)
    return { rows: rows.slice(0, page), more: rows.length > page }
  })

  mount(app, journalApi.person, async ({ db, actor, params }) => {
    const rows = await events(db)
      .where('organisationId', '=', actor.organisationId)
      .where('subjectId', '=', params.id)
      .limit(200)
      .execute()
    return rows.map(toRow)
  })
}

const events = (db: Db) =>
  db
    .selectFrom('journalEvent')
    .select(['seq', 'at', 'who', 'role', 'action', 'subject', 'subjectId', 'details'])
    .orderBy('seq', 'desc')

const toRow = ({
  seq,
  details,
  ...row
}: { seq: string; details: string } & Omit<JournalRow, 'id' | 'details'>) => ({
  ...row,
  id: seq,
  details: JSON.parse(details) as Record<string, unknown>,
})
