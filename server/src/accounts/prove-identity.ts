import { asServer, type Db } from '#db'
import { isPassword, stepOfCode } from './secrets.ts'
import { accountKey, countFailure, isLocked } from './sign-in.ts'

type Given = { password?: string | undefined; code?: string | undefined }
type Proved = 'password' | 'code' | 'locked' | 'no-password' | 'wrong-password' | 'wrong-code'

/**
 * Asks the signed-in person once more who he is, as sign-in would: wrong answers are counted with those of
 * sign-in. The caller refuses with `keep`, so that a failure is not forgotten with the request.
 */
export const proveIdentity = (
  db: Db,
  accountId: string,
  { password, code }: Given,
  { address, now }: { address: string; now: Date },
): Promise<Proved> =>
  asServer(db, async () => {
    const account = await db
      .selectFrom('account')
      .selectAll()
      .where('id', '=', accountId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const key = accountKey(account.login)
    if (await isLocked(db, key, address, now)) return 'locked'
    if (code && account.totpConfirmed && account.totpSecret) {
      const step = stepOfCode(account.totpSecret, code, now, Number(account.totpLastStep ?? 0))
      if (step === undefined) {
        await countFailure(db, key, address, now)
        return 'wrong-code'
      }
      await db
        .updateTable('account')
        .set({ totpLastStep: String(step) })
        .where('id', '=', accountId)
        .execute()
      return 'code'
    }
    if (!account.passwordHash) return 'no-password'
    if (await isPassword(password ?? '', account.passwordHash)) return 'password'
    await countFailure(db, key, address, now)
    return 'wrong-password'
  })

/** Whether the account may prove itself with the code of a telephone. */
export const hasSecondFactor = (db: Db, accountId: string): Promise<boolean> =>
  asServer(db, async () => {
    const row = await db
      .selectFrom('account')
      .select('totpConfirmed')
      .where('id', '=', accountId)
      .executeTakeFirst()
    return row?.totpConfirmed ?? false
  })
