import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db'

/** Statements of a bounded number of parameters: a database takes 65,535 of them. */
export async function addInPieces<T extends keyof Tables & string>(
  db: Db,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
) {
  const columns = new Set(rows.flatMap((row) => Object.keys(row))).size || 1
  const size = Math.floor(30_000 / columns)
  for (let from = 0; from < rows.length; from += size)
    await db
      .insertInto(table)
      .values(rows.slice(from, from + size) as never) // rows of this very table
      .execute()
}
