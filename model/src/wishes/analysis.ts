import { aMentee, aMentor, openRound, type WishMatch, wishMatch, wishTable } from '#matching'
import type { CardAnswer, WishSide } from './card.ts'

/** A card with its owner; one that nobody has filled in has no answer. */
export type OwnedCard = {
  id: string
  side: WishSide
  answer: Pick<CardAnswer, 'ranks' | 'vetoes' | 'goalFit' | 'sympathy'> | null
}

export type WishedPair = {
  mentee: string
  mentor: string
  match: Exclude<WishMatch, 'none'>
  /** Who named the other first, where it was not both. */
  by: WishSide | null
  /** Places in the rankings, from 1; null when not named. */
  menteePlace: number | null
  mentorPlace: number | null
  /** One would like it, the other wrote «трудно работать». */
  vetoed: boolean
}

export type WishAnalysis = {
  /** Both named each other first. */
  strong: WishedPair[]
  possible: WishedPair[]
  vetoes: { by: string; of: string; side: WishSide }[]
  /** Whom nobody named though somebody of the other side has answered: they need care, not a message. */
  unchosen: string[]
  silent: string[]
}

/** Mutual first choices are strong, one-sided ones possible, «трудно работать» is for the curator alone. */
export function analyseWishes(cards: readonly OwnedCard[]): WishAnalysis {
  const answered = cards.filter((card) => card.answer !== null)
  const wishesOf = ({ id, answer }: OwnedCard) => ({ id, wishes: answer?.ranks ?? null })
  const of = (side: WishSide) => cards.filter((card) => card.side === side)
  const round = openRound(
    of('mentee').map((card) => aMentee(wishesOf(card))),
    of('mentor').map((card) => aMentor(wishesOf(card))),
    { form: '' },
  )
  const table = wishTable(round)
  const vetoes = answered.flatMap(({ id, side, answer }) =>
    (answer?.vetoes ?? []).map((hard) => ({ by: id, of: hard, side })),
  )
  const hard = new Set(vetoes.map(({ by, of: whom }) => `${by} ${whom}`))
  const pairs: WishedPair[] = []
  round.mentees.forEach((mentee, i) => {
    round.mentors.forEach((mentor, j) => {
      const match = wishMatch(table, i, j)
      if (match === 'none') return
      const menteePlace = placeOf(table.ofMentee[i]?.get(j))
      const mentorPlace = placeOf(table.ofMentor[j]?.get(i))
      const by = match !== 'one-sided-first' ? null : menteePlace === 1 ? 'mentee' : 'mentor'
      const vetoed = hard.has(`${mentee.id} ${mentor.id}`) || hard.has(`${mentor.id} ${mentee.id}`)
      pairs.push({ mentee: mentee.id, mentor: mentor.id, match, by, menteePlace, mentorPlace, vetoed })
    })
  })
  const named = new Set(answered.flatMap(({ answer }) => answer?.ranks.flat() ?? []))
  return {
    strong: pairs.filter((pair) => pair.match === 'mutual-first' && !pair.vetoed),
    possible: pairs
      .filter((pair) => pair.match !== 'mutual-first' || pair.vetoed)
      .sort((a, b) => rank[a.match] - rank[b.match]),
    vetoes,
    unchosen: cards
      .filter((card) => !named.has(card.id) && answered.some((other) => other.side !== card.side))
      .map(({ id }) => id),
    silent: cards.filter((card) => card.answer === null).map(({ id }) => id),
  }
}

const rank = { 'mutual-first': 0, 'first-second': 1, 'one-sided-first': 2, 'mutual-lower': 3 } as const
const placeOf = (group: number | undefined) => (group === undefined ? null : group + 1)
