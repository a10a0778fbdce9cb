import {
  type AskedOne,
  confirmationState,
  type GivenAnswer,
  neededConfirmations,
  stateAfter,
} from '@app/model/decisions'
import { isBeforeOrder } from '@app/model/pairs'
import { asServer, type Db } from '#db'
import { notifyRoles } from '#notifications'
import { lockPair, toPair } from '#pairs'

export type NewAnswer = AskedOne & GivenAnswer
type Saving = {
  organisationId: string
  entry: 'screen' | 'paper'
  accountId: string | null
  now: Date
  today: string
}

export type Saved = 'saved' | 'too-late' | 'not-asked'

/**
 * Writes one answer and sets the state of the pair by all of them. A refusal and a question are told to the
 * curator at once: nobody has to look for them.
 */
export async function saveAnswer(db: Db, answer: NewAnswer, saving: Saving): Promise<Saved> {
  const { organisationId, entry, accountId, now, today } = saving
  const { pairId, personId, side } = answer
  const row = await lockPair(db, organisationId, pairId)
  if (!row) return 'not-asked'
  const pair = toPair(row, today)
  const needed = neededConfirmations(pair.members)
  if (!needed.some((one) => one.personId === personId && one.side === side)) return 'not-asked'
  if (!isBeforeOrder(pair.state)) return 'too-late'
  const values = { answer: answer.answer, comment: answer.comment, entry, accountId, at: now.toISOString() }
  await db
    .insertInto('pairConfirmation')
    .values({ organisationId, pairId, personId, side, ...values })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'pairId', 'personId', 'side']).doUpdateSet(values),
    )
    .execute()
  const given = await db
    .selectFrom('pairConfirmation')
    .select(['personId', 'side', 'answer'])
    .where('organisationId', '=', organisationId)
    .where('pairId', '=', pairId)
    .execute()
  const state = stateAfter(pair.state, confirmationState(needed, given))
  if (state !== pair.state)
    await db
      .updateTable('pair')
      .set({ state, updatedAt: now.toISOString() })
      .where('organisationId', '=', organisationId)
      .where('id', '=', pairId)
      .execute()
  if (answer.answer !== 'agree')
    await asServer(db, () =>
      notifyRoles(db, organisationId, ['curator'], {
        code: answer.answer === 'refuse' ? 'pair.refused' : 'pair.questions',
        params: { number: pair.number },
        link: '/programme/confirmations',
      }),
    )
  return 'saved'
}
