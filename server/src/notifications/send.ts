import { sql } from 'kysely'
import type { Db } from '#db'

export type NewNotice = { code: string; params?: Record<string, string | number>; link?: string }

/** Tells everybody who has one of the roles in the organisation; call it with the rights of the server. */
export async function notifyRoles(
  db: Db,
  organisationId: string,
  roles: readonly string[],
  notice: NewNotice,
) {
  const accounts = await db
    .selectFrom('membership')
    .select('accountId')
    .distinct()
    .where('organisationId', '=', organisationId)
    .where('role', 'in', roles as never)
    .where('endedAt', 'is', null)
    .execute()
  await notifyAccounts(
    db,
    organisationId,
    accounts.map((one) => one.accountId),
    notice,
  )
}

/**
 * Tells whoever signs in for these cards: the people themselves and the representatives of children. Answers
 * whose cards it has reached; call it with the rights of the server.
 */
export async function notifyPeople(
  db: Db,
  organisationId: string,
  personIds: readonly string[],
  notice: NewNotice,
): Promise<ReadonlySet<string>> {
  const members = personIds.length
    ? await db
        .selectFrom('membership')
        .select(['accountId', 'personId'])
        .distinct()
        .where('organisationId', '=', organisationId)
        .where('personId', '=', sql<string>`any(${[...personIds]}::uuid[])`)
        .where('endedAt', 'is', null)
        .execute()
    : []
  await notifyAccounts(db, organisationId, [...new Set(members.map((one) => one.accountId))], notice)
  return new Set(members.flatMap((one) => one.personId ?? []))
}

/** Tells these accounts; call it with the rights of the server. */
export async function notifyAccounts(
  db: Db,
  organisationId: string,
  accounts: readonly string[],
  notice: NewNotice,
) {
  if (accounts.length === 0) return
  await db
    .insertInto('notice')
    .values(
      accounts.map((accountId) => ({
        ...{ organisationId, accountId, code: notice.code, link: notice.link ?? null },
        params: JSON.stringify(notice.params ?? {}),
      })),
    )
    .execute()
}
