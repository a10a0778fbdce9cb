import { addMembership, hashPassword } from '#accounts'
import type { Db } from '#db'
import { noOrganisation, writeJournal } from '#journal'

/** The organisation that administrators belong to: the installation itself. */
const homeName = 'Администрирование'

/** Creates (or finds by login) an account with the right to everything but personal data. */
export async function createAdministrator(
  db: Db,
  { login, password, name, now }: { login: string; password: string; name: string; now: Date },
): Promise<string> {
  const home =
    (await db.selectFrom('organisation').select('id').where('shortName', '=', homeName).executeTakeFirst()) ??
    (await db
      .insertInto('organisation')
      .values({ kind: 'partner', shortName: homeName, fullName: homeName })
      .returning('id')
      .executeTakeFirstOrThrow())
  const values = { login: login.toLowerCase(), name, passwordHash: await hashPassword(password) }
  const account = await db.insertInto('account').values(values).returning('id').executeTakeFirstOrThrow()
  await addMembership(db, { accountId: account.id, organisationId: home.id, role: 'administrator' })
  await writeJournal(db, {
    ...{ action: 'administrator.created', subject: 'account', subjectId: account.id, at: now },
    ...{ organisationId: noOrganisation, accountId: account.id, who: name, role: 'administrator' },
  })
  return account.id
}
