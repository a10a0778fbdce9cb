import { type Answer, type Task, totals } from '#task'
import { costOfNobody, mentorOf, type State } from '#transport'

/**
 * The best that can be said when the time is over in the middle of a plain round: the pairs in hand, filled up,
 * and a bound from the prices, which bound every answer wherever they stand.
 */
export function unfinished(task: Task, state: State): Answer {
  const { pairs, max } = task
  const assignment = Int32Array.from(state.pairOf, (_pair, i) => mentorOf(state, i))
  const load = new Int32Array(pairs.mentors)
  for (const j of assignment) if (j >= 0) load[j]!++
  for (let i = 0; i < pairs.mentees; i++) {
    for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]! && assignment[i]! < 0; k++) {
      const j = pairs.mentor[k]!
      if (load[j]! >= max[j]!) continue
      assignment[i] = j
      load[j]!++
    }
  }
  const { matched, score } = totals(task, assignment)
  const bound = Math.max(score, priceBound(task, state, matched))
  return { status: 'feasible', mentorOf: assignment, bound, certificate: null, conflict: null }
}

/** Σ least cost of each mentee - Σ price × places is a lower bound of the cost of any answer. */
function priceBound(task: Task, state: State, matched: number): number {
  const { pairs, max } = task
  const top = state.top
  const alone = costOfNobody(pairs, top)
  let cost = 0
  for (let j = 0; j < pairs.mentors; j++) if (max[j]! > 0) cost -= state.price[j]! * max[j]!
  for (let i = 0; i < pairs.mentees; i++) {
    let least = alone
    for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]!; k++)
      least = Math.min(least, top - pairs.score[k]! + state.price[pairs.mentor[k]!]!)
    cost += least
  }
  const bound = top * matched + alone * (pairs.mentees - matched) - cost
  // Sums of very large prices lose their last digits: the bound stays on the safe side.
  return Math.min(top * matched, Math.ceil(bound + Math.abs(cost) * 1e-12))
}
