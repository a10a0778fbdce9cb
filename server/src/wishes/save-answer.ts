import { answerObstacles, type CardAnswer, type CardEntry } from '@app/model/wishes'
import type { Db } from '#db'
import type { CardRecord } from './queries.ts'
import { choicesOf } from './show-card.ts'

type Saving = { entry: CardEntry; accountId: string | null; now: Date }

/** Why the answer cannot be taken, by the cards of the round. */
export const obstaclesOf = (card: CardRecord, all: readonly CardRecord[], answer: CardAnswer) =>
  answerObstacles(answer, new Set(choicesOf(card, all).map((choice) => choice.id)))

/** The last answer counts, whichever way it came. */
export async function saveAnswer(
  db: Db,
  card: Pick<CardRecord, 'organisationId' | 'roundId' | 'participationId'>,
  answer: CardAnswer,
  { entry, accountId, now }: Saving,
) {
  await db
    .updateTable('wishCard')
    .set({ answer: JSON.stringify(answer), entry, accountId, answeredAt: now.toISOString() })
    .where('organisationId', '=', card.organisationId)
    .where('roundId', '=', card.roundId)
    .where('participationId', '=', card.participationId)
    .execute()
}
