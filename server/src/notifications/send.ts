import { sql } from 'kysely'
import type { Db } from '#db'
import type { Context } from '#http'
import { queueMail } from './mail.ts'

export type NewNotice = { code: string; params?: Record<string, string | number>; link?: string }

/** Tells everybody who has one of the roles in the organisation, and answers whom; call it with the rights of the server. */
export async function notifyRoles(
  db: Db,
  organisationId: string,
  roles: readonly string[],
  notice: NewNotice,
): Promise<string[]> {
  const rows = await db
    .selectFrom('membership')
    .select('accountId')
    .distinct()
    .where('organisationId', '=', organisationId)
    .where('role', 'in', roles as never)
    .where('endedAt', 'is', null)
    .execute()
  const accounts = rows.map((one) => one.accountId)
  await notifyAccounts(db, organisationId, accounts, notice)
  return accounts
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

/** A letter to those of the accounts that have an address; call it with the rights of the server. */
export async function writeToAccounts(
  db: Db,
  context: Context,
  organisationId: string,
  accounts: readonly string[],
  letter: { subject: string; body: string },
) {
  if (accounts.length === 0) return
  const rows = await db
    .selectFrom('account')
    .select('email')
    .distinct()
    .where('id', 'in', accounts)
    .where('email', 'is not', null)
    .where('blockedAt', 'is', null)
    .execute()
  for (const { email } of rows)
    if (email) await queueMail(db, context, { organisationId, recipient: email, ...letter })
}
