import type { CycleForm, CycleTemplate, StageNumber, StagePeriod } from '@app/model/programmes'
import { sql } from 'kysely'
import { asServer, type Db } from '#db'

/** Cycles with their forms; the template and the forms are those that the routes have let in. */
const cycles = (db: Db) =>
  db
    .selectFrom('cycle')
    .selectAll('cycle')
    .select(
      sql<CycleForm[]>`(select coalesce(json_agg(json_build_object('form', f.form, 'title', f.title,
          'federalForm', f.federal_form) order by f.position, f.form), '[]')
        from (select cf.*, array_position(array['pupil_pupil', 'student_student', 'teacher_teacher', 'student_pupil',
          'employer_pupil', 'employer_student'], cf.form) as position from cycle_form cf) f
        where f.organisation_id = cycle.organisation_id and f.cycle_id = cycle.id)`.as('forms'),
    )

type Row = Awaited<ReturnType<ReturnType<typeof cycles>['execute']>>[number]
export type CycleRecord = Omit<Row, 'template' | 'settings'> & {
  template: CycleTemplate
  settings: { stages?: StagePeriod[] }
}
const asRecord = (row: Row) => row as CycleRecord

/** Open ones first, the latest before the earlier. */
export async function listCycles(db: Db, organisationId: string): Promise<CycleRecord[]> {
  const rows = await cycles(db)
    .where('organisationId', '=', organisationId)
    .orderBy(sql`closed_on is not null`)
    .orderBy('startsOn', 'desc')
    .orderBy('createdAt', 'desc')
    .execute()
  return rows.map(asRecord)
}

export async function findCycle(db: Db, organisationId: string, id: string) {
  const row = await cycles(db)
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && asRecord(row)
}

/** Locked, so that two people cannot change it at once. */
export async function lockCycle(db: Db, organisationId: string, id: string) {
  await db
    .selectFrom('cycle')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return findCycle(db, organisationId, id)
}

/** Stages that were closed by hand, with the name of who did it. */
export async function listClosures(db: Db, organisationId: string, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('stageClosure')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('cycleId', 'in', ids)
    .execute()
  const accounts = [...new Set(rows.flatMap(({ closedBy }) => closedBy ?? []))]
  const names = accounts.length
    ? await asServer(db, () =>
        db.selectFrom('account').select(['id', 'name']).where('id', 'in', accounts).execute(),
      )
    : []
  const nameOf = new Map(names.map(({ id, name }) => [id, name]))
  // The table allows stages from 1 to 7.
  return rows.map(({ stage, closedBy, ...row }) => ({
    ...row,
    stage: stage as StageNumber,
    who: nameOf.get(closedBy ?? '') ?? '',
  }))
}

/** Forms of the cycle in which somebody already takes part. */
export async function listUsedForms(db: Db, organisationId: string, cycleId: string): Promise<string[]> {
  const { rows } = await sql<{ form: string }>`
    select distinct unnest(forms) as form from participation
      where organisation_id = ${organisationId} and cycle_id = ${cycleId} and state <> 'withdrawn'
    union select distinct form from pair where organisation_id = ${organisationId} and cycle_id = ${cycleId}
    union select distinct form from matching_round where organisation_id = ${organisationId} and cycle_id = ${cycleId}`.execute(
    db,
  )
  return rows.map(({ form }) => form)
}

export async function countOpenPairs(db: Db, organisationId: string, cycleId: string): Promise<number> {
  const { count } = await db
    .selectFrom('pair')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('organisationId', '=', organisationId)
    .where('cycleId', '=', cycleId)
    .where('state', 'in', ['secured', 'active', 'paused'])
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Cycles of many organisations; for an authority, with the rights of the server. */
export async function listAllCycles(db: Db, organisations: readonly string[]): Promise<CycleRecord[]> {
  if (organisations.length === 0) return []
  const rows = await cycles(db).where('organisationId', 'in', organisations).execute()
  return rows.map(asRecord)
}
