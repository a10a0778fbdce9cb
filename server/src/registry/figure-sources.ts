import type { FigureSources } from '@app/model/drafting'
import { isYoungSpecialist } from '@app/model/people'
import type { PaperFacts } from '@app/model/registry'
import { sql } from 'kysely'
import { findRules, listBase } from '#bases'
import type { Db } from '#db'

type Wanted = { organisationId: string; kind: FigureSources['issuer']['kind']; today: string }

type Row = {
  cycleId: string | null
  endsOn: string | null
  register: FigureSources['register'] | null
  people: Person[] | null
  numbers: PaperFacts['numbers'][] | null
}

type Person = Pick<FigureSources['participants'][number], 'id' | 'kind' | 'bornOn' | 'takesPart'> & {
  employer: string
  experienceYears: number | null
  experienceOn: string | null
}

export type Figured = { sources: FigureSources; numbers: NonNullable<PaperFacts['numbers']> }

/**
 * What the figures of one organisation are counted of, for the cycle that goes on: without a name, and in as few
 * questions as can be, because an authority asks it of every organisation it has. The numbers are the contingent that
 * the organisation itself has registered for the cycle.
 */
export async function findFigured(db: Db, { organisationId, kind, today }: Wanted): Promise<Figured | null> {
  const { rows } = await sql<Row>`
    with running as materialized (select id, ends_on from cycle
      where organisation_id = ${organisationId} and starts_on <= ${today}::date order by starts_on desc limit 1)
    select running.id as "cycleId", running.ends_on as "endsOn",
      (select json_agg(json_build_object('form', pair.form, 'state', pair.state, 'members',
          (select coalesce(json_agg(json_build_object('role', m.role, 'personId', m.person_id)), '[]')
            from pair_member m where m.organisation_id = pair.organisation_id and m.pair_id = pair.id)))
        from pair where pair.organisation_id = ${organisationId} and pair.cycle_id = running.id) as register,
      (select json_agg(json_build_object('id', p.id, 'kind', p.kind, 'bornOn', p.born_on, 'employer', p.employer,
          'experienceYears', p.experience_years, 'experienceOn', p.experience_on, 'takesPart', part.parts))
        from (select person_id, coalesce(json_agg(json_build_object('role', role, 'trainedOn', trained_on))
            filter (where left_on is null), '[]') as parts
          from participation where organisation_id = ${organisationId} and cycle_id = running.id group by 1) part
        join person p on p.organisation_id = ${organisationId} and p.id = part.person_id) as people,
      (select json_agg(d.facts -> 'numbers' order by d.dated_on desc) from document d
        where d.organisation_id = ${organisationId} and d.cycle_id = running.id
          and d.code in ('D31', 'D30', 'D27') and d.registered_at is not null and d.cancelled_on is null) as numbers
    from running`.execute(db)
  const [row] = rows
  if (!row?.cycleId) return null
  const { cycleId, endsOn } = row
  const rules = await findRules(db, organisationId, cycleId)
  const base = async (role: 'mentor' | 'mentee') => ({
    rows: await listBase(db, { organisationId, cycleId, role, today }, rules),
  })
  const told = (row.numbers ?? []).find((numbers) => numbers && Object.keys(numbers).length > 0)
  return {
    numbers: told ?? {},
    sources: {
      ...{ issuer: { kind }, on: today, cycle: { endsOn: endsOn ?? today, forms: [] } },
      register: row.register ?? [],
      participants: (row.people ?? []).map(({ experienceYears, experienceOn, ...one }) => ({
        ...one,
        // Of those who work here the employer is this organisation.
        employer: one.kind === 'partner' ? one.employer : '',
        youngSpecialist: isYoungSpecialist({ kind: one.kind, experienceYears, experienceOn }, today),
      })),
      bases: { mentor: await base('mentor'), mentee: await base('mentee') },
    },
  }
}
