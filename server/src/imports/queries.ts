import type { ImportPlan, ImportSummary, Mapping } from '@app/model/imports'
import type { Db } from '#db'

export type ImportRecordRow = NonNullable<Awaited<ReturnType<typeof findImport>>>

export const findImport = (db: Db, organisationId: string, id: string) =>
  db
    .selectFrom('import')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst()

/** Locked, so that it is loaded once. */
export const lockImport = (db: Db, organisationId: string, id: string) =>
  db
    .selectFrom('import')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const listImports = (db: Db, organisationId: string, cycleId: string) =>
  db
    .selectFrom('import')
    .select(['id', 'fileName', 'state', 'createdAt', 'loadedAt', 'counts'])
    .where('organisationId', '=', organisationId)
    .where('cycleId', '=', cycleId)
    .where('state', '!=', 'cancelled')
    .orderBy('createdAt', 'desc')
    .limit(100)
    .execute()

export const toSummary = ({
  id,
  fileName,
  state,
  createdAt,
  loadedAt,
  counts,
}: ImportRecordRow): ImportSummary => ({
  ...{ id, fileName, state, createdAt, loadedAt, counts },
})

/** What was chosen for lists of these shapes before. */
export const findRemembered = (db: Db, organisationId: string, shapes: readonly string[]) =>
  shapes.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('importMapping')
        .select(['shape', 'meanings', 'plan'])
        .where('organisationId', '=', organisationId)
        .where('shape', 'in', shapes)
        .execute()

export async function remember(
  db: Db,
  organisationId: string,
  mappings: readonly Mapping[],
  plan: ImportPlan,
) {
  for (const { shape, meanings } of mappings) {
    const values = { meanings: JSON.stringify(meanings), plan: JSON.stringify(plan) }
    await db
      .insertInto('importMapping')
      .values({ organisationId, shape, ...values })
      .onConflict((conflict) => conflict.columns(['organisationId', 'shape']).doUpdateSet(values))
      .execute()
  }
}
