import type { AuctionResult } from './auction.ts'
import type { Columns, Pairs } from './pairs.ts'

/** So often all pairs may be looked at before the mentors give up. */
const PATIENCE = 30

/** So many mentees of each mentor are kept at hand besides two for each of his places. */
const KEPT = 8

/**
 * The auction from the other side, for rounds with fewer places than mentees: mentors with free places bid for
 * mentees, each as high as leaves him indifferent to the best mentee he does not get. Whoever is never asked
 * pays nothing and stays without a mentor, as it is at the optimum. Null when it takes too long.
 */
export function mentorsBid(
  pairs: Pairs,
  columns: Columns,
  capacity: Int32Array,
  top: number,
  epsilon: number,
): AuctionResult | null {
  const { mentees, mentors, mentor, score } = pairs
  const { ptr, mentee, at } = columns
  const paid = new Float64Array(mentees)
  const pairOf = new Int32Array(mentees).fill(-1)
  const held = new Int32Array(mentors)
  const waiting = new Uint8Array(mentors)
  const queue = new Int32Array(mentors + 1)
  let head = 0
  let tail = 0
  let longest = 0
  for (let j = 0; j < mentors; j++) {
    if (capacity[j]! <= 0) continue
    queue[tail++] = j
    waiting[j] = 1
    longest = Math.max(longest, ptr[j + 1]! - ptr[j]!)
  }
  const chosen = new BestOf(longest)
  const shortlist = new Shortlist(columns, score, capacity, longest)
  let patience = PATIENCE * at.length + 1000
  while (head !== tail) {
    const j = queue[head]!
    head = head === mentors ? 0 : head + 1
    waiting[j] = 0
    const wanted = capacity[j]! - held[j]!
    for (;;) {
      chosen.start(wanted)
      for (let s = shortlist.start[j]!, end = s + shortlist.size[j]!; s < end; s++) {
        const c = shortlist.items[s]!
        const value = shortlist.worth[c]! - paid[mentee[c]!]!
        patience--
        if (value <= -top || !chosen.wants(value)) continue
        const own = pairOf[mentee[c]!]!
        if (own < 0 || mentor[own] !== j) chosen.add(c, value)
      }
      if (Math.max(chosen.next, -top) >= shortlist.outside[j]!) break
      shortlist.read(j, paid)
      patience -= ptr[j + 1]! - ptr[j]!
    }
    if (patience < 0) return null
    const level = Math.max(chosen.next, -top) - epsilon
    for (let b = 0; b < chosen.size; b++) {
      const c = chosen.items[b]!
      const i = mentee[c]!
      const before = pairOf[i]!
      pairOf[i] = at[c]!
      paid[i] = shortlist.worth[c]! - level
      if (before < 0) continue
      const loser = mentor[before]!
      held[loser]!--
      if (waiting[loser] === 1) continue
      waiting[loser] = 1
      queue[tail] = loser
      tail = tail === mentors ? 0 : tail + 1
    }
    held[j]! += chosen.size
  }
  return { price: pricesOf(pairs, capacity, held, paid, pairOf, top), pairOf, near: null }
}

/** What the least welcome of his mentees is worth to a full mentor, on the scale where nobody costs twice the top. */
function pricesOf(
  pairs: Pairs,
  capacity: Int32Array,
  held: Int32Array,
  paid: Float64Array,
  pairOf: Int32Array,
  top: number,
): Float64Array {
  const price = new Float64Array(pairs.mentors).fill(Infinity)
  for (let i = 0; i < pairs.mentees; i++) {
    const k = pairOf[i]!
    if (k < 0) continue
    const j = pairs.mentor[k]!
    price[j] = Math.min(price[j]!, top + pairs.score[k]! - paid[i]!)
  }
  return price.map((own, j) => (held[j]! < capacity[j]! || own === Infinity ? 0 : Math.max(0, own)))
}

/**
 * The best mentees of every mentor. Payments only rise, so everyone outside stays at least as far away as when the
 * column was read last: most bids look at a short list rather than at the column.
 */
class Shortlist {
  readonly start: Int32Array
  readonly size: Int32Array
  /** Pairs in the order of the columns. */
  readonly items: Int32Array
  /** Nobody outside the list is worth more than this. */
  readonly outside: Float64Array
  /** The scores in the order of the columns: they are read again and again. */
  readonly worth: Int32Array
  private readonly columns: Columns
  private readonly best: BestOf

  constructor(columns: Columns, score: Int32Array, capacity: Int32Array, longest: number) {
    const { ptr, at } = columns
    const mentors = capacity.length
    this.columns = columns
    this.best = new BestOf(longest)
    this.start = new Int32Array(mentors + 1)
    this.size = new Int32Array(mentors)
    this.outside = new Float64Array(mentors).fill(Infinity)
    for (let j = 0; j < mentors; j++) {
      const kept = Math.min(ptr[j + 1]! - ptr[j]!, KEPT + 2 * Math.max(0, capacity[j]!))
      this.start[j + 1] = this.start[j]! + kept
    }
    this.items = new Int32Array(this.start[mentors]!)
    this.worth = new Int32Array(at.length)
    for (let c = 0; c < at.length; c++) this.worth[c] = score[at[c]!]!
  }

  /** Fills the mentor's list at these payments. */
  read(mentor: number, paid: Float64Array): void {
    const { best, worth } = this
    const { ptr, mentee } = this.columns
    best.start(this.start[mentor + 1]! - this.start[mentor]!)
    for (let c = ptr[mentor]!, end = ptr[mentor + 1]!; c < end; c++) {
      const value = worth[c]! - paid[mentee[c]!]!
      if (best.wants(value)) best.add(c, value)
    }
    this.items.set(best.items.subarray(0, best.size), this.start[mentor]!)
    this.size[mentor] = best.size
    this.outside[mentor] = best.next
  }
}

/** The best `wanted` of what is added, and the value of the best one left over. */
class BestOf {
  readonly items: Int32Array
  size = 0
  next = -Infinity
  private readonly values: Float64Array
  private wanted = 0

  constructor(most: number) {
    this.items = new Int32Array(most)
    this.values = new Float64Array(most)
  }

  start(wanted: number): void {
    this.wanted = wanted
    this.size = 0
    this.next = -Infinity
  }

  wants(value: number): boolean {
    return this.size < this.wanted || value > this.next
  }

  /** A heap with the smallest on top: what falls out is the best so far of those left over. */
  add(item: number, value: number): void {
    const { items, values } = this
    if (this.size < this.wanted) {
      let at = this.size++
      while (at > 0) {
        const up = (at - 1) >> 1
        if (values[up]! <= value) break
        values[at] = values[up]!
        items[at] = items[up]!
        at = up
      }
      values[at] = value
      items[at] = item
      return
    }
    if (value <= values[0]!) {
      if (value > this.next) this.next = value
      return
    }
    if (values[0]! > this.next) this.next = values[0]!
    let at = 0
    for (;;) {
      let down = 2 * at + 1
      if (down >= this.size) break
      if (down + 1 < this.size && values[down + 1]! < values[down]!) down++
      if (values[down]! >= value) break
      values[at] = values[down]!
      items[at] = items[down]!
      at = down
    }
    values[at] = value
    items[at] = item
  }
}
