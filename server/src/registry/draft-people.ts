import { wishedAgeText } from '@app/model/bases'
import type { DraftPart, DraftPerson } from '@app/model/drafting'
import { type Ages, ageAt, isMinor, isYoungSpecialist } from '@app/model/people'
import { sql } from 'kysely'
import type { Db } from '#db'
import { nameForms, placeOf, positionForms } from '#papers'

type Wanted = {
  organisationId: string
  ids: readonly string[]
  /** Their part in this cycle is told. */
  cycleId: string | null
  college: boolean
  today: string
  ages: Ages
}

/** People as papers name them, by their ids: representatives and parts come in the same question. */
export async function listDraftPeople(db: Db, wanted: Wanted): Promise<Map<string, DraftPerson>> {
  const { organisationId, ids, cycleId, college, today, ages } = wanted
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('person as p')
    .select(['p.id', 'p.lastName', 'p.firstName', 'p.patronymic', 'p.sex', 'p.position', 'p.groupName'])
    .select(['p.nameForms', 'p.positionForms', 'p.bornOn', 'p.kind', 'p.phone', 'p.email', 'p.employer'])
    .select(['p.experienceYears', 'p.experienceOn'])
    .select(
      sql<DraftPerson['representatives']>`(select coalesce(json_agg(json_build_object('name', r.name,
          'relation', r.relation, 'phone', r.phone, 'email', r.email) order by r.created_at), '[]')
        from representative r where r.organisation_id = p.organisation_id and r.person_id = p.id)`.as(
        'representatives',
      ),
    )
    .select(
      sql<PartRow[]>`(select coalesce(json_agg(json_build_object('role', a.role, 'forms', a.forms,
          'request', coalesce(nullif(a.request, ''), array_to_string(a.request_tags, ', ')),
          'competencies', a.competencies, 'ageFrom', a.wished_age_from, 'ageTo', a.wished_age_to,
          'timeResource', a.time_resource, 'trainedOn', a.trained_on) order by a.role), '[]')
        from participation a where a.organisation_id = p.organisation_id and a.person_id = p.id
          and a.cycle_id = ${cycleId}::uuid and a.left_on is null)`.as('parts'),
    )
    .select(
      sql<DraftPerson['consents']>`(select coalesce(json_agg(json_build_object('kind', c.kind,
          'number', c.number, 'signedOn', c.signed_on, 'expiresOn', c.expires_on,
          'withdrawnOn', c.withdrawn_on) order by c.signed_on desc, c.created_at desc), '[]')
        from consent c where c.organisation_id = p.organisation_id and c.person_id = p.id)`.as('consents'),
    )
    .where('p.organisationId', '=', organisationId)
    .where('p.id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute()
  return new Map(
    rows.map((row) => {
      const { sure: _, ...name } = nameForms(row)
      const minor = isMinor(row.bornOn, today, ages) ?? row.kind === 'learner'
      const person: DraftPerson = {
        ...{ id: row.id, name, kind: row.kind, phone: row.phone, email: row.email },
        position: positionForms(row.position, row.positionForms),
        about: placeOf(row, college),
        minor,
        signsBeside: minor && (ageAt(row.bornOn, today) ?? 0) >= ages.signsBeside,
        // Of those who work here the employer is this organisation.
        employer: row.kind === 'partner' ? row.employer : '',
        ...{ bornOn: row.bornOn, youngSpecialist: isYoungSpecialist(row, today) },
        experienceKnown: row.experienceYears !== null,
        ...{ representatives: row.representatives, consents: row.consents, mentored: [] },
        takesPart: row.parts.map(({ ageFrom, ageTo, ...part }) => ({
          ...part,
          wishedAge: wishedAgeText(ageFrom, ageTo),
        })),
      }
      return [row.id, person]
    }),
  )
}

type PartRow = Omit<DraftPart, 'wishedAge'> & { ageFrom: number | null; ageTo: number | null }
