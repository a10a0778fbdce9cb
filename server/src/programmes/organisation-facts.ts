import { requisiteGaps } from '@app/model/organisations'
import type { Facts } from '@app/model/programmes'
import { sql } from 'kysely'
import { asServer, type Db } from '#db'

/** What is counted of organisations, whether they have a cycle or not. Runs with the rights of the server. */
export async function organisationFacts(db: Db, ids: readonly string[]): Promise<Map<string, Facts>> {
  if (ids.length === 0) return new Map()
  const rows = await asServer(db, () =>
    db
      .selectFrom('organisation')
      .select(['id', 'fullName', 'founder', 'place', 'address', 'inn', 'ogrn'])
      .select(['directorLastName', 'directorFirstName', 'directorPosition'])
      .select([
        people('learner').as('learners'),
        people('teacher').as('teachers'),
        sql<number>`(select count(*)::int from membership m where m.organisation_id = organisation.id
          and m.role = 'curator' and m.ended_at is null)`.as('curators'),
        sql<number>`(select count(*)::int from cycle c where c.organisation_id = organisation.id
          and c.closed_on is null)`.as('openCycles'),
      ])
      .where('id', 'in', ids)
      .execute(),
  )
  return new Map(
    rows.map((row) => {
      const gaps = requisiteGaps(row)
      const { id, learners, teachers, curators, openCycles } = row
      const requisites = { requisiteGaps: gaps.length, directorMissing: gaps.includes('director') ? 1 : 0 }
      return [id, { ...requisites, learners, teachers, curators, openCycles }]
    }),
  )
}

const people = (kind: 'learner' | 'teacher') =>
  sql<number>`(select count(*)::int from person p where p.organisation_id = organisation.id
    and p.kind = ${kind} and p.left_on is null)`
