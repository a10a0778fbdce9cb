import { z } from 'zod'
import { wishMatches } from '#matching'
import { CardAnswer, WishSide } from './card.ts'

export const CardEntry = z.enum(['link', 'account', 'paper'])
export type CardEntry = z.output<typeof CardEntry>

/** One who is asked for wishes, and whether there is an answer. What it says is read apart. */
export const WishCardRow = z.object({
  id: z.uuid(),
  side: WishSide,
  number: z.number().int(),
  name: z.string(),
  place: z.string(),
  answeredAt: z.iso.datetime().nullable(),
  entry: CardEntry.nullable(),
  remindedAt: z.iso.datetime().nullable(),
  /** Has an account of his own, or a representative has: a notice will be seen. */
  reachable: z.boolean(),
  /** Has left the round since: keeps the number, is asked no more. */
  gone: z.boolean(),
})
export type WishCardRow = z.output<typeof WishCardRow>

export const WishCollection = z
  .object({
    roundId: z.uuid(),
    state: z.enum(['none', 'open', 'closed']),
    closesOn: z.iso.date().nullable(),
    openedAt: z.iso.datetime().nullable(),
    closedAt: z.iso.datetime().nullable(),
    cards: z.array(WishCardRow),
    /** People of the round who have no card. */
    missing: z.number().int(),
    /** A group meeting is appointed: its guests are asked, the present ones first of all. */
    gathering: z.object({ heldOn: z.iso.date(), present: z.number().int() }).nullable(),
  })
  .meta({ id: 'WishCollection' })
export type WishCollection = z.output<typeof WishCollection>

/** What was written on the cards, for the table that is filled in from paper. */
export const WrittenCard = z.object({ id: z.uuid(), answer: CardAnswer })
export type WrittenCard = z.output<typeof WrittenCard>

const Place = z.number().int().nullable()
export const WishedPairRow = z.object({
  mentee: z.uuid(),
  mentor: z.uuid(),
  match: z.enum(wishMatches).exclude(['none']),
  by: WishSide.nullable(),
  menteePlace: Place,
  mentorPlace: Place,
  /** Always false for whoever may not see vetoes. */
  vetoed: z.boolean(),
})

export const WishReport = z
  .object({
    strong: z.array(WishedPairRow),
    possible: z.array(WishedPairRow),
    /** Null for whoever may not see them. */
    vetoes: z.array(z.object({ by: z.uuid(), of: z.uuid(), side: WishSide })).nullable(),
    unchosen: z.array(z.uuid()),
    silent: z.array(z.uuid()),
    comments: z.array(z.object({ id: z.uuid(), text: z.string(), goalFit: Place, sympathy: Place })),
  })
  .meta({ id: 'WishReport' })
export type WishReport = z.output<typeof WishReport>
