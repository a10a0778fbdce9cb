import type { PaperSource } from '@app/model/drafting'
import { seriesOf } from '@app/model/records'
import { formatNumber, parseNumber } from '@app/model/values'
import type { Db } from '#db'

type Series = { organisationId: string; series: string; year: number }

/** The series of a paper: whatever lives as an order is numbered with the orders, of any kind. */
export const seriesFor = ({ code, life }: PaperSource): string =>
  life === 'order' ? 'orders' : seriesOf(code)

/** The number that the next document of the series would get; takes nothing. */
export async function peekNumber(db: Db, one: Series, scheme: string, datedOn: string): Promise<string> {
  const row = await counter(db, one).executeTakeFirst()
  return formatNumber(scheme, (row?.last ?? 0) + 1, datedOn)
}

/**
 * Takes the next number, or the given one when nobody has it. The row of the counter is locked until the end of
 * the transaction: no gaps and no doubles. Answers undefined when the number is taken.
 */
export async function takeNumber(
  db: Db,
  one: Series & { documentId: string },
  scheme: string,
  datedOn: string,
  wanted?: string,
): Promise<{ number: string; seq: number | null } | undefined> {
  const { organisationId, series, year, documentId } = one
  await db
    .insertInto('documentCounter')
    .values({ organisationId, series, year, last: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { last } = await counter(db, one).forUpdate().executeTakeFirstOrThrow()
  for (let n = last + 1; ; n++) {
    const number = wanted ?? formatNumber(scheme, n, datedOn)
    const taken = await db
      .insertInto('documentNumberTaken')
      .values({ organisationId, series, year, number, documentId })
      .onConflict((conflict) => conflict.doNothing())
      .returning('number')
      .executeTakeFirst()
    // Somebody has typed this number by hand before the counter came to it: the next one then.
    if (!taken && !wanted) continue
    if (!taken) return undefined
    // A number typed by hand that the scheme could have given moves the counter on: the paper journal is ahead.
    const seq = wanted ? parseNumber(scheme, wanted) : n
    if (seq !== null && seq > last)
      await db
        .updateTable('documentCounter')
        .set({ last: seq })
        .where('organisationId', '=', organisationId)
        .where('series', '=', series)
        .where('year', '=', year)
        .execute()
    return { number, seq }
  }
}

const counter = (db: Db, { organisationId, series, year }: Series) =>
  db
    .selectFrom('documentCounter')
    .select('last')
    .where('organisationId', '=', organisationId)
    .where('series', '=', series)
    .where('year', '=', year)
