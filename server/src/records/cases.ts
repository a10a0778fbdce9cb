import { type RecordCase, usualCases } from '@app/model/records'
import type { Db } from '#db'

/** The list of records as it is saved, in its order; empty until the first document is filed or it is saved. */
export const listCases = (db: Db, organisationId: string) =>
  db
    .selectFrom('recordCase')
    .select(['id', 'index', 'title', 'years', 'source', 'kinds'])
    .select((eb) =>
      eb
        .selectFrom('document')
        .select((count) => count.fn.countAll<number>().as('n'))
        .whereRef('document.organisationId', '=', 'recordCase.organisationId')
        .whereRef('document.caseId', '=', 'recordCase.id')
        .as('documents'),
    )
    .where('organisationId', '=', organisationId)
    .orderBy('place')
    .execute()

/** Puts a registered document into the case of its kind; the usual list is begun where there is none. */
export async function fileDocument(db: Db, organisationId: string, documentId: string, code: string) {
  const cases = await listCases(db, organisationId)
  if (cases.length === 0)
    await writeCases(
      db,
      organisationId,
      usualCases.map((one) => ({ ...one, id: null })),
    )
  const known = cases.length > 0 ? cases : await listCases(db, organisationId)
  const place = known.find((one) => one.kinds.includes(code))
  if (!place) return
  await db
    .updateTable('document')
    .set({ caseId: place.id })
    .where('organisationId', '=', organisationId)
    .where('id', '=', documentId)
    .execute()
}

/** The list becomes as given: cases that it does not name any more are removed, and no document lies in them. */
export async function writeCases(db: Db, organisationId: string, cases: readonly RecordCase[]) {
  const kept = cases.flatMap((one) => one.id ?? [])
  await db
    .deleteFrom('recordCase')
    .where('organisationId', '=', organisationId)
    .$if(kept.length > 0, (query) => query.where('id', 'not in', kept))
    .execute()
  for (const [place, { id, ...one }] of cases.entries()) {
    const row = { ...one, place }
    if (!id)
      await db
        .insertInto('recordCase')
        .values({ organisationId, ...row })
        .execute()
    else
      await db
        .updateTable('recordCase')
        .set(row)
        .where('organisationId', '=', organisationId)
        .where('id', '=', id)
        .execute()
  }
}
