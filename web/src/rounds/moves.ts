import type { Board } from '@app/model/rounds'

/** What happened to one mentee between two states of a draft, or what differs in two drafts. */
export type Move = {
  mentee: string
  kind: 'gained' | 'lost' | 'better' | 'worse' | 'equal'
  from: string | null
  to: string | null
  /** Points won or lost, 0…100; null when one of the two scores is not known. */
  points: number | null
}

type Sides = Pick<Board, 'pairs'>

/** Who has another mentor in the second; those who lost theirs first, then by what was lost. */
export function difference(before: Sides, after: Sides): Move[] {
  const then = new Map(before.pairs.map((pair) => [pair.mentee, pair]))
  const now = new Map(after.pairs.map((pair) => [pair.mentee, pair]))
  return [...new Set([...then.keys(), ...now.keys()])]
    .flatMap((mentee) => {
      const [a, b] = [then.get(mentee), now.get(mentee)]
      return a?.mentor === b?.mentor ? [] : [moveOf(mentee, a, b)]
    })
    .sort(byWeight)
}

/** As the server remembers the last step: without the scores that were before it. */
export function lastMoves({ moved }: Pick<Board, 'moved'>): Move[] {
  return moved
    .map(({ mentee, from, to }) =>
      moveOf(mentee, from ? { mentor: from } : undefined, to ? { mentor: to } : undefined),
    )
    .sort(byWeight)
}

type Side = { mentor: string; score?: number }

function moveOf(mentee: string, before: Side | undefined, after: Side | undefined): Move {
  const ends = { mentee, from: before?.mentor ?? null, to: after?.mentor ?? null }
  if (!before) return { ...ends, kind: 'gained', points: null }
  if (!after) return { ...ends, kind: 'lost', points: null }
  if (before.score === undefined || after.score === undefined) return { ...ends, kind: 'equal', points: null }
  const points = Math.round(after.score / 100) - Math.round(before.score / 100)
  return { ...ends, kind: points > 0 ? 'better' : points < 0 ? 'worse' : 'equal', points }
}

const weight = { lost: 0, worse: 1, gained: 2, better: 3, equal: 4 } as const
const byWeight = (a: Move, b: Move) =>
  weight[a.kind] - weight[b.kind] || Math.abs(b.points ?? 0) - Math.abs(a.points ?? 0)

/** How many of each kind. */
export function countMoves(moves: readonly Move[]): Record<Move['kind'], number> {
  const counts = { gained: 0, lost: 0, better: 0, worse: 0, equal: 0 }
  for (const { kind } of moves) counts[kind]++
  return counts
}
