import { type Columns, columnsOf, type Pairs, topScore } from './pairs.ts'

/**
 * A matching with prices. The cost of a pair is `top - score`, of staying without a mentor `big`; the value
 * of a mentee is `min(big, min over mentors of cost + price)`. The matching is optimal exactly when
 *  1. prices are not negative,
 *  2. every matched pair is tight: its cost + price is the mentee's value,
 *  3. a price is positive only where the mentor is full,
 *  4. an unmatched mentee has the value `big`.
 */
export type State = {
  pairs: Pairs
  readonly capacity: Int32Array
  readonly top: number
  /** The cost of staying without a mentor. */
  big: number
  readonly price: Float64Array
  readonly value: Float64Array
  /** Where the mentee's pair stands in `pairs`, -1 when he has none. */
  readonly pairOf: Int32Array
  readonly load: Int32Array
  /** The mentees of each mentor as a linked list: `first[j]`, then `next`. */
  readonly first: Int32Array
  readonly next: Int32Array
  readonly previous: Int32Array
  columns: Columns | null
}

/**
 * The cost of one mentee left without a mentor. A path that brings in one more mentee passes each mentor
 * once, so it can lose at most `min(mentees, mentors) + 1` scores: this makes «more mentees first» exact.
 */
export function costOfNobody(pairs: Pairs, top: number): number {
  return (Math.min(pairs.mentees, pairs.mentors) + 2) * (top + 1)
}

/** The value of a mentee who takes no part: no mentor is worth it to him, and no mentor pulls him in. */
export const ABSENT = -Infinity

export function emptyState(
  pairs: Pairs,
  capacity: Int32Array,
  top = topScore(pairs),
  big = costOfNobody(pairs, top),
): State {
  const { mentees, mentors } = pairs
  // Values and lengths of paths are sums of a few of these and must stay exact integers.
  if (big > Number.MAX_SAFE_INTEGER / 64) throw new RangeError('matching: sums would not be exact')
  return {
    pairs,
    capacity,
    top,
    big,
    // A mentor without places is never worth it, whatever the score.
    price: Float64Array.from(capacity, (places) => (places > 0 ? 0 : big + top)),
    value: new Float64Array(mentees),
    pairOf: new Int32Array(mentees).fill(-1),
    load: new Int32Array(mentors),
    first: new Int32Array(mentors).fill(-1),
    next: new Int32Array(mentees).fill(-1),
    previous: new Int32Array(mentees).fill(-1),
    columns: null,
  }
}

export function mentorOf(state: State, mentee: number): number {
  const at = state.pairOf[mentee]!
  return at < 0 ? -1 : state.pairs.mentor[at]!
}

/** Gives the mentee the pair at `at`; he must be free. */
export function join(state: State, mentee: number, at: number): void {
  const j = state.pairs.mentor[at]!
  const head = state.first[j]!
  state.pairOf[mentee] = at
  state.previous[mentee] = -1
  state.next[mentee] = head
  if (head >= 0) state.previous[head] = mentee
  state.first[j] = mentee
  state.load[j]!++
}

/** Takes the mentee's pair away. */
export function leave(state: State, mentee: number): void {
  const j = state.pairs.mentor[state.pairOf[mentee]!]!
  const before = state.previous[mentee]!
  const after = state.next[mentee]!
  if (before >= 0) state.next[before] = after
  else state.first[j] = after
  if (after >= 0) state.previous[after] = before
  state.pairOf[mentee] = -1
  state.load[j]!--
}

/** The least cost + price over the mentee's pairs, at most `big`. */
export function rowValue(state: State, mentee: number): number {
  const { pairs, price, top } = state
  let best = state.big - top
  for (let k = pairs.ptr[mentee]!, end = pairs.ptr[mentee + 1]!; k < end; k++) {
    const value = price[pairs.mentor[k]!]! - pairs.score[k]!
    if (value < best) best = value
  }
  return best + top
}

export function columns(state: State): Columns {
  state.columns ??= columnsOf(state.pairs)
  return state.columns
}
