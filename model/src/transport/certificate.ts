import type { Pairs } from './pairs.ts'
import { ABSENT, type State } from './state.ts'

/** Why the matching is not proven optimal, or null when it is. Reads every pair once. */
export function certificateFlaw(state: State, pairs: Pairs = state.pairs): string | null {
  const { price, value, capacity, load, pairOf, top, big } = state
  for (let j = 0; j < pairs.mentors; j++) {
    if (!(price[j]! >= 0)) return `the price of mentor ${j} is negative`
    if (load[j]! > capacity[j]!) return `mentor ${j} has too many mentees`
    if (price[j]! > 0 && load[j]! < capacity[j]!) return `mentor ${j} has a price and a free place`
  }
  const counted = new Int32Array(pairs.mentors)
  for (let i = 0; i < pairs.mentees; i++) {
    const k = pairOf[i]!
    if (value[i] === ABSENT && k < 0) continue
    if (!(value[i]! <= big)) return `the value of mentee ${i} is above the cost of nobody`
    if (k < 0) {
      if (value[i] !== big) return `mentee ${i} has nobody, though a mentor is worth it`
      continue
    }
    const j = state.pairs.mentor[k]!
    if (k < state.pairs.ptr[i]! || k >= state.pairs.ptr[i + 1]!) return `mentee ${i} holds a foreign pair`
    counted[j]!++
    if (top - state.pairs.score[k]! + price[j]! !== value[i]) return `the pair of mentee ${i} is not tight`
  }
  for (let j = 0; j < pairs.mentors; j++) if (counted[j] !== load[j]) return `mentor ${j} is counted wrong`
  const violator = firstViolator(state, pairs)
  return violator < 0 ? null : `mentee ${violator} has a better pair`
}

function firstViolator(state: State, pairs: Pairs): number {
  const { price, value, top } = state
  const { ptr, mentor, score } = pairs
  for (let i = 0; i < pairs.mentees; i++) {
    const least = value[i]! - top
    for (let k = ptr[i]!, end = ptr[i + 1]!; k < end; k++)
      if (price[mentor[k]!]! - score[k]! < least) return i
  }
  return -1
}
