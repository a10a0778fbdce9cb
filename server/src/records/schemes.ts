import { allSeries, type Numbering, usualScheme } from '@app/model/records'
import { formatNumber } from '@app/model/values'
import type { Db } from '#db'
import { findOrganisation } from '#organisations'

/** How numbers of a series are written: of orders as the profile says, of the others as chosen or as usual. */
export async function findScheme(db: Db, organisationId: string, series: string): Promise<string> {
  if (series === 'orders')
    return (await findOrganisation(db, organisationId))?.orderNumbering || usualScheme(series)
  const row = await db
    .selectFrom('numberingScheme')
    .select('scheme')
    .where('organisationId', '=', organisationId)
    .where('series', '=', series)
    .executeTakeFirst()
  return row?.scheme ?? usualScheme(series)
}

export const saveScheme = (db: Db, organisationId: string, series: string, scheme: string) =>
  series === 'orders'
    ? db
        .updateTable('organisation')
        .set({ orderNumbering: scheme })
        .where('id', '=', organisationId)
        .execute()
    : db
        .insertInto('numberingScheme')
        .values({ organisationId, series, scheme })
        .onConflict((conflict) => conflict.columns(['organisationId', 'series']).doUpdateSet({ scheme }))
        .execute()

/** Every series with its scheme and the number that its next document would get today. */
export async function listNumbering(db: Db, organisationId: string, today: string): Promise<Numbering[]> {
  const counters = await db
    .selectFrom('documentCounter')
    .select(['series', 'last'])
    .where('organisationId', '=', organisationId)
    .where('year', '=', Number(today.slice(0, 4)))
    .execute()
  const last = new Map(counters.map((row) => [row.series, row.last]))
  const chosen = await db
    .selectFrom('numberingScheme')
    .select(['series', 'scheme'])
    .where('organisationId', '=', organisationId)
    .execute()
  const schemes = new Map(chosen.map((row) => [row.series, row.scheme]))
  schemes.set('orders', await findScheme(db, organisationId, 'orders'))
  return allSeries.map((series) => {
    const scheme = schemes.get(series) ?? usualScheme(series)
    return { series, scheme, next: formatNumber(scheme, (last.get(series) ?? 0) + 1, today) }
  })
}
