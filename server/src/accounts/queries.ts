import type { Role } from '@app/model/access'
import type { Me } from '@app/model/accounts'
import type { Db } from '#db'
import { dateOf } from '#http'
import { totpRequiredOn } from './visitors.ts'

/** Whether nobody can sign in yet. */
export async function isEmpty(db: Db): Promise<boolean> {
  return !(await db.selectFrom('account').select('id').limit(1).executeTakeFirst())
}

export const findAccount = (db: Db, login: string) =>
  db.selectFrom('account').selectAll().where('login', '=', login.trim().toLowerCase()).executeTakeFirst()

export const listMemberships = (db: Db, accountId: string) =>
  db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select(['membership.id', 'membership.role', 'membership.organisationId', 'membership.personId'])
    .select([
      'organisation.shortName as organisation',
      'organisation.kind as organisationKind',
      'organisation.demo',
    ])
    .where('membership.accountId', '=', accountId)
    .where('membership.endedAt', 'is', null)
    .orderBy('organisation.shortName')
    .orderBy('membership.createdAt')
    .execute()

/** All that the shell of the application shows about the signed-in person. */
export async function readMe(
  db: Db,
  accountId: string,
  membershipId: string | null,
  version: string,
): Promise<Me> {
  const account = await db
    .selectFrom('account')
    .selectAll()
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  const memberships = await listMemberships(db, accountId)
  const membership = memberships.find((one) => one.id === membershipId) ?? null
  const unread = membership
    ? await db
        .selectFrom('notice')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .where('organisationId', '=', membership.organisationId)
        .where('accountId', '=', accountId)
        .where('readAt', 'is', null)
        .executeTakeFirst()
    : undefined
  const required = totpRequiredOn({
    ...account,
    role: membership?.role ?? null,
    demo: membership?.demo ?? null,
  })
  return {
    accountId,
    login: account.login,
    name: account.name,
    greeting: greetingOf(account.name),
    personId: membership?.personId ?? null,
    membership,
    memberships,
    mustChangePassword: account.mustChangePassword,
    totp: account.totpConfirmed,
    totpRequiredOn: required && dateOf(required),
    unreadNotices: Number(unread?.count ?? 0),
    version,
  }
}

/** «Петрова Анна Сергеевна» is greeted as «Анна Сергеевна»; a single word as it is. */
const greetingOf = (name: string) => name.split(' ').slice(1).join(' ') || name

/** Gives a role, or answers the one the account already has. */
export async function addMembership(
  db: Db,
  one: { accountId: string; organisationId: string; role: Role; personId?: string | null; groups?: string[] },
): Promise<string> {
  const present = await db
    .selectFrom('membership')
    .select('id')
    .where('accountId', '=', one.accountId)
    .where('organisationId', '=', one.organisationId)
    .where('role', '=', one.role)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  if (present) return present.id
  const added = await db.insertInto('membership').values(one).returning('id').executeTakeFirstOrThrow()
  return added.id
}
