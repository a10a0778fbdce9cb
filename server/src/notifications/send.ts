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
  if (accounts.length === 0) return
  await db
    .insertInto('notice')
    .values(
      accounts.map(({ accountId }) => ({
        ...{ organisationId, accountId, code: notice.code, link: notice.link ?? null },
        params: JSON.stringify(notice.params ?? {}),
      })),
    )
    .execute()
}
