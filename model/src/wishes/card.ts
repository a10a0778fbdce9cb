import { z } from 'zod'
import type { WishError } from './errors.ts'

const Ids = z.array(z.uuid()).max(2000)
const Scale = z.number().int().min(1).max(10).nullable()

/** What a person wrote on the preference card after the meeting (questionnaires `preference.*`). */
export const CardAnswer = z.object({
  /** With whom the person has talked. */
  met: Ids.default([]),
  /** Whom the person would like, best first; equals («одинаково») stand together. */
  ranks: z.array(Ids.min(1)).max(2000).default([]),
  /** «Трудно работать»: a veto that only the curator and the psychologist see. */
  vetoes: Ids.default([]),
  /** 1…10: how well the first choice answers the request. */
  goalFit: Scale.default(null),
  /** 1…10: how easy it was to talk; asked of mentees only. */
  sympathy: Scale.default(null),
  comment: z.string().trim().max(1000).default(''),
})
export type CardAnswer = z.output<typeof CardAnswer>

export const emptyAnswer: CardAnswer = CardAnswer.parse({})

export const WishSide = z.enum(['mentor', 'mentee'])
export type WishSide = z.output<typeof WishSide>

type AnswerError = Extract<WishError, 'wishes.unknown-person' | 'wishes.twice' | 'wishes.liked-and-hard'>

/** Why these answers cannot be taken; `choices` are the people whom the card asks about. */
export function answerObstacles(answer: CardAnswer, choices: ReadonlySet<string>): AnswerError[] {
  const ranked = answer.ranks.flat()
  const named = [...answer.met, ...ranked, ...answer.vetoes]
  if (named.some((id) => !choices.has(id))) return ['wishes.unknown-person']
  if (new Set(ranked).size < ranked.length) return ['wishes.twice']
  if (ranked.some((id) => answer.vetoes.includes(id))) return ['wishes.liked-and-hard']
  return []
}

/** Whom a card asks about. Only the name; a class or position where two have the same name. */
export const CardChoice = z.object({
  id: z.uuid(),
  /** Number on the printed card, the same for everybody. */
  number: z.number().int(),
  name: z.string(),
  note: z.string(),
})
export type CardChoice = z.output<typeof CardChoice>

/** The card as its owner sees it. By a link the answers given before are not shown: the paper may be found. */
export const CardView = z
  .object({
    roundId: z.uuid(),
    participationId: z.uuid(),
    organisation: z.string(),
    formTitle: z.string(),
    side: WishSide,
    name: z.string(),
    choices: z.array(CardChoice),
    /** Whom the schedule of talks brought together with the person. */
    met: z.array(z.uuid()),
    closesOn: z.iso.date().nullable(),
    open: z.boolean(),
    answeredAt: z.iso.datetime().nullable(),
    answer: CardAnswer.nullable(),
  })
  .meta({ id: 'CardView' })
export type CardView = z.output<typeof CardView>
