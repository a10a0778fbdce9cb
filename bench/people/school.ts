import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
// biome-ignore lint/style/noRestrictedImports: the server has no door for other packages, a bench looks at it from outside
import { buildApp } from '@app/server/src/app.ts'
// biome-ignore lint/style/noRestrictedImports: as above
import { readConfig } from '@app/server/src/config.ts'
// biome-ignore lint/style/noRestrictedImports: as above
import { registerConsents } from '@app/server/src/consents/index.ts'
// biome-ignore lint/style/noRestrictedImports: as above
import { type Db, migrate, openDatabase } from '@app/server/src/db/index.ts'
// biome-ignore lint/style/noRestrictedImports: as above
import { jobsOf } from '@app/server/src/jobs/index.ts'
// biome-ignore lint/style/noRestrictedImports: as above
import { putIntoBase, upsertPeople } from '@app/server/src/people/index.ts'

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
  const author = {
    organisationId: id,
    accountId: account.id,
    who: 'Куратор',
    now: new Date('2026-09-15T09:00:00Z'),
  }
  const brought = await upsertPeople(
    db,
    author,
    Array.from({ length: people }, (_, i) => pupil(i)),
  )
  const personIds = brought.map((one) => one.id)
  await putIntoBase(db, author, {
    ...{ cycleId: cycle.id, role: 'mentee' },
    entries: personIds.map((personId) => ({ personId, values: told })),
  })
  const kinds = ['processing_minor', 'participation_minor'] as const
  await registerConsents(db, author, { personIds, kinds: [...kinds], signedOn: '2026-09-15' })
  return cycle.id
}

const told = {
  request: 'подготовиться к олимпиаде по математике',
  requestTags: ['математика', 'подготовиться к конкурсу или олимпиаде'],
}

const pupil = (i: number) => ({
  ...{
    kind: 'learner' as const,
    lastName: `Примеров${i}`,
    firstName: 'Александр',
    patronymic: 'Константинович',
  },
  ...{ bornOn: `20${10 + (i % 8)}-05-06`, groupName: `${5 + (i % 7)}А`, interests: ['шахматы', 'хор'] },
})
