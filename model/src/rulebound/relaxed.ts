import type { Context, Task } from '#task'
import {
  filterPairs,
  mentorOf,
  type State,
  solveTransport,
  type TransportOptions,
  topScore,
} from '#transport'

/** The best assignment when only capacities and pins count: an upper bound on every answer, with prices. */
export type Relaxed = {
  readonly state: State
  readonly mentorOf: Int32Array
  readonly matched: number
  readonly score: number
}

/** Null when the time was not enough. Pinned mentees are taken out, and a place of their mentor with each. */
export function relax(task: Task, context: Context, options: TransportOptions = {}): Relaxed | null {
  const anyPin = task.pinned.some((j) => j >= 0)
  const pairs = anyPin ? filterPairs(task.pairs, (i) => task.pinned[i]! < 0).pairs : task.pairs
  const capacity = task.max.slice()
  for (const j of task.pinned) if (j >= 0) capacity[j]!--
  const state = solveTransport(pairs, capacity, { expired: context.expired, ...options })
  if (!state) return null
  const assignment = assignmentOf(state)
  let matched = 0
  let score = 0
  for (let i = 0; i < assignment.length; i++) {
    const k = state.pairOf[i]!
    if (k >= 0) {
      matched++
      score += state.pairs.score[k]!
    } else if (task.pinned[i]! >= 0) {
      assignment[i] = task.pinned[i]!
      matched++
      score += pinnedScore(task, i)
    }
  }
  return { state, mentorOf: assignment, matched, score }
}

function pinnedScore(task: Task, mentee: number): number {
  const { ptr, mentor, score } = task.pairs
  for (let k = ptr[mentee]!; k < ptr[mentee + 1]!; k++)
    if (mentor[k] === task.pinned[mentee]) return score[k]!
  return 0
}

export function assignmentOf(state: State): Int32Array {
  return Int32Array.from(state.pairOf, (_pair, i) => mentorOf(state, i))
}

/**
 * The largest score with exactly this many mentees, pins and capacities only. A price on every mentee left
 * alone turns the number into a cost; the best such price gives the bound.
 */
export function scoreBoundAt(task: Task, matched: number, context: Context): number {
  const pinned = task.pinned.reduce((sum, j) => sum + (j >= 0 ? 1 : 0), 0)
  const mentees = task.pairs.mentees - pinned
  const wanted = matched - pinned
  const fixed = pinnedTotal(task)
  const largest = topScore(task.pairs)
  let bound = largest * matched
  let low = 0
  let high = (Math.min(task.pairs.mentees, task.pairs.mentors) + 2) * (largest + 1)
  while (low <= high && !context.expired()) {
    const alone = Math.floor((low + high) / 2)
    const relaxed = relax(task, context, { alone })
    if (!relaxed) break
    const there = relaxed.matched - pinned
    // Cost = Σ(top - score) + alone × left out; with `wanted` mentees it is no less than this optimum.
    const { top } = relaxed.state
    const cost = top * there - (relaxed.score - fixed) + alone * (mentees - there)
    bound = Math.min(bound, top * wanted - (cost - alone * (mentees - wanted)) + fixed)
    if (there === wanted) break
    if (there < wanted) low = alone + 1
    else high = alone - 1
  }
  return bound
}

function pinnedTotal(task: Task): number {
  let total = 0
  for (let i = 0; i < task.pinned.length; i++) if (task.pinned[i]! >= 0) total += pinnedScore(task, i)
  return total
}
