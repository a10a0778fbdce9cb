import { accountApi } from '@app/model/accounts'
import { done } from '@app/model/api'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { AppError, mount } from '#http'
import { noOrganisation, writeJournal } from '#journal'
import { findAccount, listMemberships, readMe } from './queries.ts'
import { hashToken, isPassword, stepOfCode } from './secrets.ts'
import { closeSession, openSession } from './visitors.ts'

const window = 15 * 60_000
/** Failures within the window after which the account, or the address, has to wait. */
const failuresOfAccount = 10
const failuresOfAddress = 200

export async function signInRoutes(app: FastifyInstance) {
  mount(app, accountApi.signIn, async (work) => {
    const { db, body, now, request, context, refuse } = work
    const key = accountKey(body.login)
    if (await isLocked(db, key, request.ip, now)) refuse('account.locked')
    const account = await findAccount(db, body.login)
    const known = await isPassword(body.password, account?.passwordHash)
    if (!account || !known) {
      await countFailure(db, key, request.ip, now)
      throw new AppError('account.wrong-credentials', { keep: true })
    }
    if (account.blockedAt) refuse('account.blocked')
    if (account.totpConfirmed && account.totpSecret) {
      if (!body.code) refuse('account.code-needed')
      const step = stepOfCode(account.totpSecret, body.code ?? '', now, Number(account.totpLastStep ?? 0))
      if (step === undefined) {
        await countFailure(db, key, request.ip, now)
        throw new AppError('account.code-wrong', { keep: true })
      }
      await db
        .updateTable('account')
        .set({ totpLastStep: String(step) })
        .where('id', '=', account.id)
        .execute()
    }
    await db.deleteFrom('signInFailure').where('accountKey', '=', key).execute()
    const [first] = await listMemberships(db, account.id)
    await openSession(db, work, account.id, first?.id ?? null)
    await writeJournal(db, {
      action: 'account.signed-in',
      at: now,
      organisationId: first?.organisationId ?? noOrganisation,
      accountId: account.id,
      who: account.name,
      role: first?.role ?? null,
    })
    return readMe(db, account.id, first?.id ?? null, context.version)
  })

  mount(app, accountApi.me, async ({ db, visitor, context }) =>
    readMe(db, visitor.accountId, visitor.membershipId ?? null, context.version),
  )

  mount(app, accountApi.signOut, async ({ db, visitor, reply }) => {
    await closeSession(db, reply, visitor.tokenHash)
    return done
  })

  mount(app, accountApi.chooseMembership, async ({ db, visitor, body, context, refuse }) => {
    const memberships = await listMemberships(db, visitor.accountId)
    if (!memberships.some((one) => one.id === body.id)) refuse('account.no-membership')
    await db
      .updateTable('session')
      .set({ membershipId: body.id })
      .where('tokenHash', '=', visitor.tokenHash)
      .execute()
    return readMe(db, visitor.accountId, body.id, context.version)
  })
}

/** Failures are counted under the hash of the login, known or not. */
export const accountKey = (login: string) => hashToken(login.trim().toLowerCase())

export async function isLocked(db: Db, accountKey: string, address: string, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - window).toISOString()
  const row = await db
    .selectFrom('signInFailure')
    .select(({ fn }) => [
      fn.countAll<string>().filterWhere('accountKey', '=', accountKey).as('ofAccount'),
      fn.countAll<string>().filterWhere('address', '=', address).as('ofAddress'),
    ])
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(row.ofAccount) >= failuresOfAccount || Number(row.ofAddress) >= failuresOfAddress
}

export async function countFailure(db: Db, accountKey: string, address: string, now: Date) {
  await db.insertInto('signInFailure').values({ accountKey, address, at: now }).execute()
  await db
    .deleteFrom('signInFailure')
    .where('at', '<', new Date(now.getTime() - window).toISOString())
    .execute()
}
