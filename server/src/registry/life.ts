import { isBeforeOrder } from '@app/model/pairs'
import { type PaperLink, paperState } from '@app/model/registry'
import type { Db } from '#db'
import { listPairs, securePairs } from '#pairs'
import { findPaper, type PaperRecord } from './queries.ts'

/** Pairs that stand on the order and have not ended. */
export const listLivePairs = (db: Db, organisationId: string, orderId: string) =>
  db
    .selectFrom('pair')
    .select(['id', 'number'])
    .where('organisationId', '=', organisationId)
    .where('orderId', '=', orderId)
    .where('closedOn', 'is', null)
    .orderBy('number')
    .execute()

/** Who takes the place of the document, or is going to. */
export const findSuccessor = (db: Db, { organisationId, id }: PaperRecord) =>
  db
    .selectFrom('document')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('replacesId', '=', id)
    .where('cancelledOn', 'is', null)
    .orderBy('createdAt', 'desc')
    .executeTakeFirst()

/** Both ends of a replacement, for the page. */
export async function linksOf(db: Db, paper: PaperRecord) {
  const old = paper.replacesId ? await findPaper(db, paper.organisationId, paper.replacesId) : undefined
  const next = await findSuccessor(db, paper)
  return { replaces: old ? linkOf(old) : null, successor: next ? linkOf(next) : null }
}

type Row = Parameters<typeof paperState>[0] & Omit<PaperLink, 'state'>

const linkOf = (row: Row): PaperLink => ({
  ...{ id: row.id, number: row.number, datedOn: row.datedOn, state: paperState(row) },
})

type Signed = { organisationId: string; orderId: string; datedOn: string; today: string }

/** Pairs that wait for their order are secured by it; those that work already only change their basis. */
export async function secureByOrder(db: Db, paper: PaperRecord, pairIds: readonly string[], signed: Signed) {
  const pairs = await listPairs(db, paper.organisationId, { ids: [...pairIds] })
  const waiting = pairs.filter((pair) => isBeforeOrder(pair.state)).map((pair) => pair.id)
  await securePairs(db, waiting, signed)
  if (paper.replacesId) await takePlace(db, paper, paper.replacesId)
}

/** The signed document takes the place of the old one, and of its pairs with it. */
async function takePlace(db: Db, { organisationId, id }: PaperRecord, oldId: string) {
  await db
    .updateTable('document')
    .set({ replacedById: id })
    .where('organisationId', '=', organisationId)
    .where('id', '=', oldId)
    .where('cancelledOn', 'is', null)
    .execute()
  await db
    .updateTable('pair')
    .set({ orderId: id })
    .where('organisationId', '=', organisationId)
    .where('orderId', '=', oldId)
    .where('closedOn', 'is', null)
    .execute()
}
