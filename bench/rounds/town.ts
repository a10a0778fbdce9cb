import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
// biome-ignore lint/style/noRestrictedImports: the server has no door for other packages, a bench looks at it from outside
import { buildApp } from '@app/server/src/app.ts'
// biome-ignore lint/style/noRestrictedImports: as above
import { readConfig } from '@app/server/src/config.ts'
// biome-ignore lint/style/noRestrictedImports: as above
import { type Db, migrate, openDatabase } from '@app/server/src/db/index.ts'
// biome-ignore lint/style/noRestrictedImports: as above
import { defineJobs } from '@app/server/src/define-jobs.ts'
// biome-ignore lint/style/noRestrictedImports: as above
import { jobsOf } from '@app/server/src/jobs/index.ts'
import { sql } from 'kysely'

const token = 'bench'

/** A server of its own with so many mentees and mentors in the bases, the queue of background work running. */
export async function openTown(mentees: number, mentors: number, places: number) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'nastavnik-bench-'))
  const database = await openDatabase({ dataDir })
  await migrate(database.db)
  const cycleId = await fill(database.db, { mentees, mentors, places })
  const config = readConfig({ LOG_LEVEL: 'silent', DATA_DIR: dataDir }, '/nonexistent/.env')
  const jobs = jobsOf(database, (error) => console.error(error))
  // One day for ever: pupils would come of age, need consents of their own, and the round would be another.
  const now = () => new Date('2026-11-20T09:00:00Z')
  const app = await buildApp({ config, database, jobs, now, version: 'bench' })
  defineJobs(app.context)
  await jobs.start()
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    address,
    cycleId,
    headers: { cookie: `nastavnik=${token}` },
    close: async () => {
      await jobs.stop()
      await app.close()
      await database.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

type Size = { mentees: number; mentors: number; places: number }

/** In a few statements: what is measured begins when everybody is in the base. */
async function fill(db: Db, { mentees, mentors, places }: Size): Promise<string> {
  const { id } = await db
    .insertInto('organisation')
    .values({ kind: 'school', shortName: 'Город', demo: true })
    .returning('id')
    .executeTakeFirstOrThrow()
  const account = await db
    .insertInto('account')
    .values({ login: 'bench', name: 'Куратор' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const membership = await db
    .insertInto('membership')
    .values({ accountId: account.id, organisationId: id, role: 'curator' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('session')
    .values({
      ...{ tokenHash: createHash('sha256').update(token).digest('hex'), accountId: account.id },
      ...{ membershipId: membership.id, device: 'bench', createdAt: '2026-09-01T00:00:00Z' },
      ...{ lastSeenAt: '2100-01-01T00:00:00Z', expiresAt: '2100-01-01T00:00:00Z' },
    })
    .execute()
  const cycle = await db
    .insertInto('cycle')
    .values({
      ...{ organisationId: id, title: '2026/2027', template: 'compact_year' },
      ...{ startsOn: '2026-09-01', endsOn: '2027-05-31' },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const form = { form: 'teacher_pupil', title: 'учитель – ученик', federalForm: 'other' }
  await db
    .insertInto('cycleForm')
    .values({ organisationId: id, cycleId: cycle.id, ...form })
    .execute()
  await people(db, id, cycle.id, { role: 'mentee', count: mentees, places: null })
  await people(db, id, cycle.id, { role: 'mentor', count: mentors, places })
  return cycle.id
}

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
