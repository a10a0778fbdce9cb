import type { Pair } from '@app/model/pairs'

/** Members of one side who are in the pair, or were when it ended. */
export function side(pair: Pick<Pair, 'members'>, role: 'mentor' | 'mentee') {
  return pair.members.filter((member) => member.role === role)
}

/** «Котова Вера Ильинична», several through commas. */
export function namesOf(pair: Pick<Pair, 'members'>, role: 'mentor' | 'mentee'): string {
  return side(pair, role)
    .map((member) => member.name)
    .join(', ')
}

/** Several mentees are a group. */
export const isGroup = (pair: Pick<Pair, 'members'>) => side(pair, 'mentee').length > 1

/** Of selected pairs, whom a button over the table is for: the others are left as they are. */
export function fitting(pairs: readonly Pair[]) {
  const waiting = pairs.filter((pair) => ['draft', 'proposed', 'confirmed'].includes(pair.state))
  return {
    /** Wait for an order and stand in none yet. A change of mentor has an order of its own. */
    forOrder: waiting.filter((pair) => !pair.paper && !pair.continuesId),
    forDissolving: waiting.filter((pair) => !obstacleOfDissolving(pair)),
    forActivation: pairs.filter((pair) => pair.state === 'secured'),
  }
}

/** Why a pair before its order cannot be taken apart; undefined when it can. */
export function obstacleOfDissolving({ paper, continuesId }: Pick<Pair, 'paper' | 'continuesId'>) {
  if (!paper) return undefined
  return paper.number !== null || continuesId !== null ? ('pair.in-paper' as const) : undefined
}

/** Why a changing order cannot be made now; undefined when it can. */
export function obstacleOfChanging({ state, paper, closedOn }: Pick<Pair, 'state' | 'paper' | 'closedOn'>) {
  if (closedOn) return 'pair.closed' as const
  if (['draft', 'proposed', 'confirmed'].includes(state)) return 'paper.before-order' as const
  return paper ? ('paper.pair-in-another' as const) : undefined
}
