import type { FastifyRequest } from 'fastify'
import { hashToken, newToken } from '#accounts'
import type { Db } from '#db'
import type { Context } from '#http'
import type { CardRecord } from './queries.ts'

/** Where people reach this server: as configured, else as this request has come. */
export const addressOf = ({ config }: Context, request: FastifyRequest) =>
  config.baseUrl ?? `${request.protocol}://${request.host}`

/**
 * A fresh link for each card; those given before go on working. The token stands after «#», which a browser
 * sends to no server, so that it is in no log; the row holds only its hash.
 */
export async function addLinks(
  db: Db,
  cards: readonly CardRecord[],
  { address, now }: { address: string; now: Date },
): Promise<Map<string, string>> {
  const tokens = new Map(cards.map((card) => [card.id, newToken()]))
  for (let from = 0; from < cards.length; from += 500)
    await db
      .insertInto('wishLink')
      .values(
        cards.slice(from, from + 500).map(({ organisationId, roundId, participationId }) => ({
          ...{ organisationId, roundId, participationId, createdAt: now.toISOString() },
          tokenHash: hashToken(tokens.get(participationId) ?? ''),
        })),
      )
      .execute()
  return new Map([...tokens].map(([id, token]) => [id, `${address}/card#${token}`]))
}
