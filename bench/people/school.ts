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
import { jobsOf } from '@app/server/src/jobs/index.ts'
import { sql } from 'kysely'

const token = 'bench'

/** A server of its own on a fresh PGlite with a school of so many people, all of them in the base of mentees. */
export async function openSchool(people: number) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'nastavnik-bench-'))
  const database = await openDatabase({ dataDir })
  await migrate(database.db)
  const cycleId = await fill(database.db, people)
  const config = readConfig({ LOG_LEVEL: 'silent', DATA_DIR: dataDir }, '/nonexistent/.env')
  const jobs = jobsOf(database, () => {})
  const app = await buildApp({ config, database, jobs, now: () => new Date(), version: 'bench' })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    address,
    cycleId,
    headers: { cookie: `nastavnik=${token}` },
    close: async () => {
      await app.close()
      await database.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function fill(db: Db, people: number): Promise<string> {
  const { id } = await db
    .insertInto('organisation')
    .values({ kind: 'school', shortName: 'СОШ № 101', demo: true })
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
      organisationId: id,
      title: '2026/2027',
      template: 'compact_year',
      startsOn: '2026-09-01',
      endsOn: '2027-05-31',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const form of ['pupil_pupil', 'teacher_teacher', 'teacher_pupil', 'employer_pupil'])
    await db
      .insertInto('cycleForm')
      .values({ organisationId: id, cycleId: cycle.id, form, title: form, federalForm: form })
      .execute()
  await sql`insert into person (organisation_id, kind, last_name, first_name, patronymic, folded, born_on, group_name, interests)
    select ${id}::uuid, 'learner', 'Примеров' || i, 'Александр', 'Константинович', 'примеров' || i || ' александр константинович',
      date '2009-01-01' + i % 3000, 5 + i % 7 || 'А', array['шахматы', 'хор']
    from generate_series(1, ${people}::int) i`.execute(db)
  await sql`insert into participation (organisation_id, cycle_id, person_id, role, entered_on, request, request_tags)
    select organisation_id, ${cycle.id}::uuid, id, 'mentee', '2026-09-10', 'подготовиться к олимпиаде по математике',
      array['математика', 'подготовиться к конкурсу или олимпиаде'] from person`.execute(db)
  await sql`insert into consent (organisation_id, person_id, kind, signed_on)
    select organisation_id, id, paper, '2026-09-15'
    from person, unnest(array['processing_minor', 'participation_minor']) paper`.execute(db)
  await sql`analyze`.execute(db)
  return cycle.id
}
