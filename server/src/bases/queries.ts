import type { BaseRole } from '@app/model/people'
import { sql } from 'kysely'
import type { Db } from '#db'

/** Who stands in the bases of a cycle; a tutor counts the own classes. */
export async function countBases(
  db: Db,
  organisationId: string,
  { cycleId, groups }: { cycleId: string; groups: readonly string[] | undefined },
) {
  const within = groups ? sql`and p.group_name = any(${groups}::text[])` : sql``
  const { rows } = await sql<{ mentees: number; mentors: number; people: number }>`select
      (select count(*)::int from participation a join person p
        on p.organisation_id = a.organisation_id and p.id = a.person_id
        where a.organisation_id = ${organisationId} and a.cycle_id = ${cycleId}::uuid and a.role = 'mentee' ${within}
      ) as mentees,
      (select count(*)::int from participation a join person p
        on p.organisation_id = a.organisation_id and p.id = a.person_id
        where a.organisation_id = ${organisationId} and a.cycle_id = ${cycleId}::uuid and a.role = 'mentor' ${within}
      ) as mentors,
      (select count(*)::int from person p where p.organisation_id = ${organisationId} ${within}) as people`.execute(
    db,
  )
  return rows[0] ?? { mentees: 0, mentors: 0, people: 0 }
}

const columns = [
  ...(['participation.id', 'personId', 'role', 'state', 'forms', 'request', 'requestTags'] as const),
  ...(['competencies', 'subject', 'wishedAgeFrom', 'wishedAgeTo', 'capacity', 'slots', 'channels'] as const),
  ...(['timeResource', 'result', 'caseLink', 'passedOn', 'trainedOn', 'enteredOn'] as const),
  ...(['participation.leftOn', 'participation.updatedAt'] as const),
]

/** Lines of a base with the interests of their people, locked against another change. */
export const lockParticipations = (
  db: Db,
  organisationId: string,
  { cycleId, role, personIds }: { cycleId: string; role: BaseRole; personIds: readonly string[] },
) =>
  db
    .selectFrom('participation')
    .innerJoin('person', (join) =>
      join
        .onRef('person.organisationId', '=', 'participation.organisationId')
        .onRef('person.id', '=', 'participation.personId'),
    )
    .select(columns)
    .select('person.interests')
    .where('participation.organisationId', '=', organisationId)
    .where('cycleId', '=', cycleId)
    .where('role', '=', role)
    .where('personId', '=', sql<string>`any(${personIds}::uuid[])`)
    .orderBy('participation.id')
    .forUpdate('participation')
    .execute()

export type Locked = Awaited<ReturnType<typeof lockParticipations>>[number]

/** All participations of a person with the titles of their cycles, the latest first. */
export const listParticipations = (db: Db, organisationId: string, personId: string) =>
  db
    .selectFrom('participation')
    .innerJoin('cycle', (join) =>
      join
        .onRef('cycle.organisationId', '=', 'participation.organisationId')
        .onRef('cycle.id', '=', 'participation.cycleId'),
    )
    .select(columns)
    .select(['cycleId', 'cycle.title as cycle'])
    .where('participation.organisationId', '=', organisationId)
    .where('personId', '=', personId)
    .orderBy('cycle.startsOn', 'desc')
    .orderBy('role')
    .execute()

/** Words that this organisation uses, most used first. */
export async function listTags(db: Db, organisationId: string) {
  const { rows } = await sql<{ list: 'requests' | 'competencies' | 'interests'; word: string }>`
    select list, word from (
      select 'requests' as list, unnest(request_tags) as word from participation where organisation_id = ${organisationId}
      union all
      select 'competencies', unnest(competencies) from participation where organisation_id = ${organisationId}
      union all
      select 'interests', unnest(interests) from person where organisation_id = ${organisationId}
    ) used group by list, word order by count(*) desc, word limit 600`.execute(db)
  return rows
}

/** Those of the ids that are people of this organisation, in the same order. */
export async function knownPeople(db: Db, organisationId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  const known = new Set(rows.map((row) => row.id))
  return [...new Set(ids)].filter((id) => known.has(id))
}

/** Participations that stand or stood in a pair. */
export async function pairedAmong(
  db: Db,
  organisationId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('pairMember')
    .select('participationId')
    .where('organisationId', '=', organisationId)
    .where('participationId', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return new Set(rows.map((row) => row.participationId))
}
