import type { Board } from '@app/model/rounds'

/** Which pairs of the draft become real ones. */
export type Part = 'all' | 'locked' | 'ticked'

/** What forming this part of a draft would make. */
export function partOf(board: Board, part: Part, ticked: ReadonlySet<string>) {
  const chosen = board.pairs.filter(
    (pair) => part === 'all' || (part === 'locked' ? pair.locked : ticked.has(pair.mentee)),
  )
  const sizes = new Map<string, number>()
  for (const { mentor } of chosen) sizes.set(mentor, (sizes.get(mentor) ?? 0) + 1)
  return {
    mentees: chosen.map((pair) => pair.mentee),
    /** Mentors who would have one mentee, and those who would have a group. */
    single: [...sizes.values()].filter((size) => size === 1).length,
    severalAtMentor: [...sizes.values()].filter((size) => size > 1).length,
    warned: chosen.filter((pair) => pair.warnings.length > 0).length,
  }
}
