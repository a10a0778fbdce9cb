import { documentKindCatalogue } from '@app/model/documents'
import { type Book, keptUntil, type RegisterRow, seriesOf } from '@app/model/records'
import { sql } from 'kysely'
import { asServer, type Db } from '#db'
import { hasWords } from './words.ts'

type Period = {
  book: Book
  from: string
  to: string /** Words of the text, in any case and number. */
  q?: string | undefined
}

/** Registered documents of a period in the order of their days and numbers. */
export async function listRegister(
  db: Db,
  organisationId: string,
  { book, from, to, q }: Period,
): Promise<RegisterRow[]> {
  let query = db
    .selectFrom('document as d')
    .leftJoin('recordCase as c', (join) =>
      join.onRef('c.organisationId', '=', 'd.organisationId').onRef('c.id', '=', 'd.caseId'),
    )
    .leftJoin('document as next', (join) =>
      join.onRef('next.organisationId', '=', 'd.organisationId').onRef('next.id', '=', 'd.replacedById'),
    )
    .select(['d.id', 'd.code', 'd.number', 'd.datedOn', 'd.title', 'd.signedBy', 'd.signedOn'])
    .select(['d.cancelledOn', 'd.cancelledWhy', 'd.createdBy', 'd.registeredBy', 'd.replacedById'])
    .select(['c.id as caseId', 'c.index', 'c.title as caseTitle', 'c.years'])
    .select(['next.number as nextNumber', 'next.datedOn as nextDatedOn'])
    .select(
      sql<{
        people: number
        read: number
      }>`(select json_build_object('people', count(*), 'read', count(f.read_on))
        from familiarisation f where f.organisation_id = d.organisation_id and f.document_id = d.id)`.as(
        'readers',
      ),
    )
    .where('d.organisationId', '=', organisationId)
    .where('d.registeredAt', 'is not', null)
    .where('d.datedOn', '>=', from)
    .where('d.datedOn', '<=', to)
  if (book === 'orders')
    query = query.where(
      'd.code',
      'in',
      Object.keys(documentKindCatalogue).filter((code) => seriesOf(code) === 'orders'),
    )
  if (q?.trim()) query = query.where(hasWords('d', q))
  const rows = await query
    .orderBy('d.datedOn')
    .orderBy('d.numberSeq')
    .orderBy('d.number')
    .limit(10_000)
    .execute()
  const names = await namesOf(
    db,
    rows.flatMap((row) => row.createdBy ?? row.registeredBy ?? []),
  )
  return rows.map((row) => ({
    ...{ id: row.id, code: row.code, number: row.number ?? '', datedOn: row.datedOn ?? '', title: row.title },
    executor: names.get(row.createdBy ?? row.registeredBy ?? '') ?? '',
    ...{ signedBy: row.signedBy ?? '', signedOn: row.signedOn, readers: row.readers },
    ...{ cancelledOn: row.cancelledOn, cancelledWhy: row.cancelledWhy },
    replacedBy: row.replacedById
      ? { id: row.replacedById, number: row.nextNumber, datedOn: row.nextDatedOn }
      : null,
    case:
      row.caseId === null
        ? null
        : { id: row.caseId, index: row.index ?? '', title: row.caseTitle ?? '', years: row.years },
    keptUntil: row.caseId ? keptUntil(row.datedOn ?? '', row.years) : null,
  }))
}

/** Accounts stand above organisations, so the server itself looks at their names. */
async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await asServer(db, () =>
    db
      .selectFrom('account')
      .select(['id', 'name'])
      .where('id', 'in', [...new Set(ids)])
      .execute(),
  )
  return new Map(rows.map((row) => [row.id, row.name]))
}
