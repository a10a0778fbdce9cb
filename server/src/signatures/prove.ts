import type { Proof } from '@app/model/signatures'
import { proveIdentity } from '#accounts'
import type { Db } from '#db'
import { AppError } from '#http'
import { findRule, hasJoined, type Rule } from './queries.ts'

type Signing = { accountId: string; organisationId: string; address: string; now: Date }

/**
 * Makes sure that the organisation signs electronically, that the person has accepted its rules and that it is
 * he who is there. @throws AppError with the reason; a wrong password is counted
 */
export async function prove(
  db: Db,
  { joins, ...given }: Proof,
  { accountId, organisationId, address, now }: Signing,
): Promise<{ rule: Rule; how: 'password' | 'code' }> {
  const rule = await findRule(db, organisationId)
  if (!rule) throw new AppError('signature.rules-off')
  const joined = await hasJoined(db, rule, accountId)
  if (!joined && !joins) throw new AppError('signature.not-joined')
  const how = await proveIdentity(db, accountId, given, { address, now })
  if (how === 'locked') throw new AppError('signature.too-many-attempts')
  if (how === 'no-password') throw new AppError('signature.no-password')
  if (how === 'wrong-password') throw new AppError('signature.wrong-password', { keep: true })
  if (how === 'wrong-code') throw new AppError('signature.wrong-code', { keep: true })
  if (!joined)
    await db
      .insertInto('signingParticipant')
      .values({ organisationId, accountId, ruleId: rule.id, joinedAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  return { rule, how }
}
