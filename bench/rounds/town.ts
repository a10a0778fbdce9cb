// biome-ignore lint/style/noRestrictedImports: the server has no door for other packages, a bench looks at it from outside
import type { Db } from '@app/server/src/db/index.ts'
import { sql } from 'kysely'
// biome-ignore lint/style/noRestrictedImports: shared by the benches
import { openOrganisation } from '../open-organisation.ts'

/** A server of its own with so many mentees and mentors in the bases, the queue of background work running. */
export const openTown = (mentees: number, mentors: number, places: number) =>
  openOrganisation({
    shortName: 'Город',
    forms: [{ form: 'teacher_pupil', title: 'учитель – ученик', federalForm: 'other' }],
    // One day for ever: pupils would come of age, need consents of their own, and the round would be another.
    now: () => new Date('2026-11-20T09:00:00Z'),
    working: true,
    // In a few statements: what is measured begins when everybody is in the base.
    fill: async (db, { organisationId, cycleId }) => {
      await people(db, organisationId, cycleId, { role: 'mentee', count: mentees, places: null })
      await people(db, organisationId, cycleId, { role: 'mentor', count: mentors, places })
    },
  })

type Side = { role: 'mentee' | 'mentor'; count: number; places: number | null }

const topics = ['математика', 'физика', 'олимпиады', 'проекты', 'общение', 'профессия', 'химия', 'история']
const hobbies = ['шахматы', 'хор', 'спорт', 'танцы', 'театр', 'рисование', 'чтение']
const slots = ['mon-day', 'tue-day', 'wed-evening', 'thu-day', 'fri-evening', 'sat-morning']

async function people(db: Db, organisation: string, cycle: string, { role, count, places }: Side) {
  const young = role === 'mentee'
  const list = (words: readonly string[]) => sql`array[${sql.join(words)}]::text[]`
  // «Some of them», differently for everybody and always the same.
  const some = (words: readonly string[], a: number, b: number) => {
    const at = (step: number) => sql`(${list(words)})[1 + (i * ${sql.lit(step)}) % ${sql.lit(words.length)}]`
    return sql`array[${at(a)}, ${at(b)}]`
  }
  await sql`with made as (
      insert into person (organisation_id, kind, last_name, first_name, patronymic, folded, born_on, group_name,
        position, interests)
      select ${organisation}::uuid, ${young ? 'learner' : 'teacher'},
        ${young ? 'Примеров' : 'Образцов'} || i, 'Александр', 'Константинович', ${young ? 'примеров' : 'образцов'} || i,
        make_date(${young ? sql`2009 + i % 7` : sql`1965 + i % 30`}, 1 + i % 12, 1 + i % 28),
        ${young ? sql`(5 + i % 7) || 'А'` : sql`null`}, ${young ? '' : 'учитель'}, ${some(hobbies, 3, 5)}
      from generate_series(1, ${count}::int) i
      returning id, substring(last_name from '\\d+')::int as i
    ), kept as (
      insert into consent (organisation_id, person_id, kind, signed_on)
      select ${organisation}::uuid, id, k, date '2026-09-10'
      from made, unnest(${young ? sql`array['processing_minor','participation_minor']` : sql`array['processing_adult']`}) k
    )
    insert into participation (organisation_id, cycle_id, person_id, role, state, entered_on, request_tags,
      competencies, capacity, slots, channels, trained_on)
    select ${organisation}::uuid, ${cycle}::uuid, id, ${role}, ${young ? 'in_base' : 'ready'},
      date '2026-09-12' + i % 60, ${young ? some(topics, 3, 7) : sql`'{}'::text[]`},
      ${young ? sql`'{}'::text[]` : some(topics, 5, 3)}, ${places}::int, ${some(slots, 5, 7)}, array['очно'],
      ${young ? sql`null::date` : sql`date '2026-09-20'`}
    from made`.execute(db)
}
