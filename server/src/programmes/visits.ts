import type { Db } from '#db'

/** A person who comes back within this time is still on the same visit. */
const visitGap = 60 * 60_000

/** Notes the visit and answers when the one before it ended; null on the first visit. */
export async function noteVisit(
  db: Db,
  { organisationId, accountId }: { organisationId: string; accountId: string },
  now: Date,
): Promise<string | null> {
  const present = await db
    .selectFrom('todayVisit')
    .select(['seenAt', 'since'])
    .where('organisationId', '=', organisationId)
    .where('accountId', '=', accountId)
    .executeTakeFirst()
  const returned = present && now.getTime() - Date.parse(present.seenAt) > visitGap
  const since = returned ? present.seenAt : (present?.since ?? null)
  const seenAt = now.toISOString()
  await db
    .insertInto('todayVisit')
    .values({ organisationId, accountId, seenAt, since })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'accountId']).doUpdateSet({ seenAt, since }),
    )
    .execute()
  return since
}
