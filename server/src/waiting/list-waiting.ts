import { daysOfWaiting, notWaiting, type WaitingRow, waitingSince } from '@app/model/waiting'
import { sql } from 'kysely'
import type { Db } from '#db'
import { listReasons } from './reasons.ts'

type Asked = { organisationId: string; cycleId: string; today: string; now: Date; seesVetoes: boolean }

const ended = ['completed', 'terminated_early', 'replaced'] as const

/** Everybody in the bases without an open pair of any form. Nobody falls out of it but into a pair or away. */
export async function listWaiting(db: Db, asked: Asked): Promise<WaitingRow[]> {
  const { organisationId, cycleId, today } = asked
  const rows = await db
    .selectFrom('participation as p')
    .innerJoin('person as q', (join) =>
      join.onRef('q.organisationId', '=', 'p.organisationId').onRef('q.id', '=', 'p.personId'),
    )
    .select(['p.id', 'p.personId', 'p.role', 'p.state', 'p.forms', 'p.request', 'p.enteredOn'])
    .select(sql<string>`concat_ws(' ', q.last_name, q.first_name, nullif(q.patronymic, ''))`.as('name'))
    .select(sql<string>`coalesce(q.group_name, nullif(q.position, ''), '')`.as('place'))
    .select(
      sql<WaitingRow['lastPair']>`(select json_build_object('id', pair.id, 'number', pair.number,
          'closedOn', coalesce(m.left_on, pair.closed_on))
        from pair_member m join pair on pair.organisation_id = m.organisation_id and pair.id = m.pair_id
        where m.organisation_id = p.organisation_id and m.participation_id = p.id
          and coalesce(m.left_on, pair.closed_on) is not null
        order by coalesce(m.left_on, pair.closed_on) desc, pair.number desc limit 1)`.as('lastPair'),
    )
    .select(
      sql<WaitingRow['steps']>`(select coalesce(json_agg(json_build_object('kind', s.kind, 'note', s.note,
          'who', s.who, 'at', to_char(s.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          order by s.at desc), '[]')
        from waiting_step s where s.organisation_id = p.organisation_id and s.participation_id = p.id)`.as(
        'steps',
      ),
    )
    .where('p.organisationId', '=', organisationId)
    .where('p.cycleId', '=', cycleId)
    .where('p.leftOn', 'is', null)
    .where('q.leftOn', 'is', null)
    .where('p.state', 'not in', notWaiting)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('pairMember as m')
            .innerJoin('pair', (join) =>
              join.onRef('pair.organisationId', '=', 'm.organisationId').onRef('pair.id', '=', 'm.pairId'),
            )
            .select('pair.id')
            .whereRef('m.organisationId', '=', 'p.organisationId')
            .whereRef('m.participationId', '=', 'p.id')
            .where('m.leftOn', 'is', null)
            .where('pair.state', 'not in', ended),
        ),
      ),
    )
    .orderBy(sql`q.folded collate app_ru`)
    .execute()
  const reasons = rows.length > 0 ? await listReasons(db, asked) : new Map<string, WaitingRow['reason']>()
  return rows
    .map((row) => {
      const since = waitingSince(row.enteredOn, row.lastPair?.closedOn ?? null)
      return { ...row, since, days: daysOfWaiting(since, today), reason: reasons.get(row.id) ?? null }
    })
    .sort((a, b) => b.days - a.days)
}
