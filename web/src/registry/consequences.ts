import type { Paper } from '@app/model/registry'

/** What the signature does to pairs, said before it is marked. */
export type Consequences = {
  /** Pairs that begin to work at once. */
  active: number
  /** Pairs that are secured and wait for their day, and the nearest of these days. */
  later: number
  from: string | null
  /** Numbers of pairs that end, and from which day. */
  ended: readonly string[]
  endsOn: string | null
}

type Known = Pick<Paper, 'pairs' | 'change' | 'datedOn'>

/** Pairs without a day of their own begin on the day of the order. */
export function consequencesOf({ pairs, change, datedOn }: Known, today: string): Consequences {
  const beginning = pairs.filter(
    (pair) => change === null || (change.kind === 'replacement' && pair.id === change.newPairId),
  )
  const days = beginning.map((pair) => pair.startsOn ?? datedOn ?? today)
  const later = days.filter((day) => day > today).sort()
  return {
    active: days.length - later.length,
    later: later.length,
    from: later[0] ?? null,
    ended: change ? pairs.filter((pair) => pair.id === change.pairId).map((pair) => pair.number) : [],
    endsOn: change?.from ?? null,
  }
}
