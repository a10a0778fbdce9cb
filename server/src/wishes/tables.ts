import type { CardAnswer, CardEntry, WishSide } from '@app/model/wishes'
import type { ColumnType } from 'kysely'

export type WishTables = {
  wishCollection: {
    organisationId: string
    roundId: string
    openedAt: string
    openedBy: string | null
    closesOn: string | null
    closedAt: string | null
  }
  wishCard: {
    organisationId: string
    roundId: string
    participationId: string
    side: WishSide
    number: number
    answer: ColumnType<CardAnswer | null, string | null | undefined, string | null>
    entry: CardEntry | null
    answeredAt: string | null
    accountId: string | null
    remindedAt: string | null
  }
  wishLink: {
    organisationId: string
    tokenHash: string
    roundId: string
    participationId: string
    createdAt: string
  }
}
