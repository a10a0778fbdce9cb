import { accountApi, passwordObstacles } from '@app/model/accounts'
import { done } from '@app/model/api'
import type { FastifyInstance } from 'fastify'
import qrcode from 'qrcode'
import { AppError, mount } from '#http'
import { hashPassword, isPassword, newTotpSecret, stepOfCode } from './secrets.ts'

/** What a person does with the own account: password, second factor, sessions. */
export async function ownAccountRoutes(app: FastifyInstance) {
  mount(app, accountApi.sessions, async ({ db, visitor, now }) => {
    const rows = await db
      .selectFrom('session')
      .selectAll()
      .where('accountId', '=', visitor.accountId)
      .where('expiresAt', '>', now.toISOString())
      .orderBy('lastSeenAt', 'desc')
      .execute()
    return rows.map(({ tokenHash, ...row }) => ({
      ...row,
      id: tokenHash.slice(0, 32),
      current: tokenHash === visitor.tokenHash,
    }))
  })

  mount(app, accountApi.revokeSession, async ({ db, visitor, params }) => {
    if (!/^[0-9a-f]{32}$/.test(params.id)) throw new AppError('not-found')
    const { numDeletedRows } = await db
      .deleteFrom('session')
      .where('accountId', '=', visitor.accountId)
      .where('tokenHash', 'like', `${params.id}%`)
      .executeTakeFirst()
    if (numDeletedRows === 0n) throw new AppError('not-found')
    return done
  })

  mount(app, accountApi.revokeOthers, async ({ db, visitor }) => {
    await db
      .deleteFrom('session')
      .where('accountId', '=', visitor.accountId)
      .where('tokenHash', '!=', visitor.tokenHash)
      .execute()
    return done
  })

  mount(app, accountApi.changePassword, async ({ db, visitor, body, refuse, refuseIf }) => {
    const account = await db
      .selectFrom('account')
      .selectAll()
      .where('id', '=', visitor.accountId)
      .executeTakeFirstOrThrow()
    if (!(await isPassword(body.current, account.passwordHash))) refuse('account.password-wrong')
    refuseIf(passwordObstacles(body.next, account.login))
    const passwordHash = await hashPassword(body.next)
    await db
      .updateTable('account')
      .set({ passwordHash, mustChangePassword: false })
      .where('id', '=', account.id)
      .execute()
    await db
      .deleteFrom('session')
      .where('accountId', '=', account.id)
      .where('tokenHash', '!=', visitor.tokenHash)
      .execute()
    return done
  })

  mount(app, accountApi.startTotp, async ({ db, visitor }) => {
    const secret = newTotpSecret()
    const account = await db
      .updateTable('account')
      .set({ totpSecret: secret, totpLastStep: null })
      .where('id', '=', visitor.accountId)
      .where('totpConfirmed', '=', false)
      .returning('login')
      .executeTakeFirst()
    if (!account) throw new AppError('conflict')
    const label = encodeURIComponent(`Наставник:${account.login}`)
    const uri = `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent('Наставник')}`
    return { secret, uri, svg: await qrcode.toString(uri, { type: 'svg', margin: 1 }) }
  })

  mount(app, accountApi.confirmTotp, async ({ db, visitor, body, now, refuse }) => {
    const account = await db
      .selectFrom('account')
      .selectAll()
      .where('id', '=', visitor.accountId)
      .executeTakeFirstOrThrow()
    const step = account.totpSecret ? stepOfCode(account.totpSecret, body.code, now, 0) : undefined
    if (step === undefined) return refuse('account.code-wrong')
    await db
      .updateTable('account')
      .set({ totpConfirmed: true, totpLastStep: String(step) })
      .where('id', '=', account.id)
      .execute()
    return done
  })

  mount(app, accountApi.removeTotp, async ({ db, visitor, body, refuse }) => {
    const account = await db
      .selectFrom('account')
      .selectAll()
      .where('id', '=', visitor.accountId)
      .executeTakeFirstOrThrow()
    if (!(await isPassword(body.password, account.passwordHash))) refuse('account.password-wrong')
    await db
      .updateTable('account')
      .set({ totpConfirmed: false, totpSecret: null, totpLastStep: null })
      .where('id', '=', account.id)
      .execute()
    return done
  })
}
