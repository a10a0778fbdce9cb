import type { Pairs } from './pairs.ts'

/** So many pairs of each mentee are kept at hand. */
const KEPT = 6

/**
 * The best few pairs of every mentee. While prices only rise, everyone outside them stays at least as far away as
 * when the whole row was read last: most bids look at a handful of pairs rather than at the row.
 */
export class Favourites {
  /** What `choose` found last: the least price - score, the second least, and the pair. */
  best = Infinity
  second = Infinity
  choice = -1
  private readonly pairs: Pairs
  /** Mentors without a single place are nobody's favourites. */
  private readonly room: Int32Array
  private readonly kept: Int32Array
  private readonly count: Uint8Array
  /** No pair outside the favourites is below this. */
  private readonly outside: Float64Array
  private readonly values = new Float64Array(KEPT + 1)
  private readonly places = new Int32Array(KEPT + 1)
  /** How far the favourites of the row read last reached: rows are much alike. */
  private reach = Infinity

  constructor(pairs: Pairs, room: Int32Array) {
    this.pairs = pairs
    this.room = room
    this.kept = new Int32Array(pairs.mentees * KEPT)
    this.count = new Uint8Array(pairs.mentees)
    this.outside = new Float64Array(pairs.mentees).fill(-Infinity)
  }

  /** Prices have changed in any way. */
  forget(): void {
    this.outside.fill(-Infinity)
  }

  /** No price has fallen by more than this. */
  lower(fall: number): void {
    for (let i = 0; i < this.outside.length; i++) this.outside[i]! -= fall
  }

  /** The mentee's best pair and the value of the second best, at most `limit`, at these prices. */
  choose(mentee: number, price: Float64Array, limit: number): void {
    const { mentor, score } = this.pairs
    const { kept } = this
    const from = mentee * KEPT
    let best = Infinity
    let second = limit
    let choice = -1
    for (let f = from, end = from + this.count[mentee]!; f < end; f++) {
      const k = kept[f]!
      const value = price[mentor[k]!]! - score[k]!
      if (value < best) {
        if (best < second) second = best
        best = value
        choice = k
      } else if (value < second) second = value
    }
    if (second <= this.outside[mentee]!) {
      this.best = best
      this.second = second
      this.choice = choice
    } else this.readRow(mentee, price, limit)
  }

  private readRow(mentee: number, price: Float64Array, limit: number): void {
    const { values, places } = this
    let size = this.gather(mentee, price, this.reach)
    if (size <= KEPT && this.reach < Infinity) size = this.gather(mentee, price, Infinity)
    const from = mentee * KEPT
    const count = Math.min(size, KEPT)
    for (let f = 0; f < count; f++) this.kept[from + f] = places[f]!
    this.count[mentee] = count
    this.outside[mentee] = size > KEPT ? values[KEPT]! : Infinity
    this.best = size > 0 ? values[0]! : Infinity
    this.second = size > 1 ? Math.min(values[1]!, limit) : limit
    this.choice = size > 0 ? places[0]! : -1
    if (size > KEPT) this.reach = 2 * values[KEPT]! - values[0]!
  }

  /** The best pairs below a bound, one more than is kept (the first of those outside), the best first; how many. */
  private gather(mentee: number, price: Float64Array, bound: number): number {
    const { ptr, mentor, score } = this.pairs
    const { room, values, places } = this
    let size = 0
    let last = bound
    for (let k = ptr[mentee]!, end = ptr[mentee + 1]!; k < end; k++) {
      const j = mentor[k]!
      const value = price[j]! - score[k]!
      if (value >= last || room[j] === 0) continue
      let at = size <= KEPT ? size++ : KEPT
      for (; at > 0 && values[at - 1]! > value; at--) {
        values[at] = values[at - 1]!
        places[at] = places[at - 1]!
      }
      values[at] = value
      places[at] = k
      if (size > KEPT) last = values[KEPT]!
    }
    return size
  }
}
