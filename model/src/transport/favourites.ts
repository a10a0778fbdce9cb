import type { Pairs } from './pairs.ts'

/** At most so many pairs of each mentee are kept at hand. */
const KEPT = 12
/** So many are aimed at. */
const WANTED = 6

/**
 * The best few pairs of every mentee. While prices only rise, everyone outside them stays at least as far away as
 * when the whole row was read last: most bids look at a handful of pairs rather than at the row.
 */
export class Favourites {
  /** What `choose` found last: the least price - score, the second least, and the pair. */
  best = Infinity
  second = Infinity
  choice = -1
  /** The pairs at hand of each mentee, from `start` to `end`, in no order. */
  readonly kept: Int32Array
  private readonly pairs: Pairs
  private readonly count: Uint8Array
  /** No pair outside the favourites is below this. */
  readonly outside: Float64Array
  /** The pairs of one row that are near enough. */
  private readonly found: Int32Array
  private readonly values = new Float64Array(KEPT + 1)
  private readonly places = new Int32Array(KEPT + 1)
  /** How far past the second best the favourites reach, and the second best of the row read last: rows are alike. */
  private reach = Infinity
  private usual = 0

  constructor(pairs: Pairs) {
    this.pairs = pairs
    this.kept = new Int32Array(pairs.mentees * KEPT)
    this.count = new Uint8Array(pairs.mentees)
    this.outside = new Float64Array(pairs.mentees).fill(-Infinity)
    this.found = new Int32Array(pairs.mentors + 1)
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
    this.look(mentee, price, limit)
    if (this.second <= this.outside[mentee]!) return
    this.readRow(mentee, price, limit)
  }

  /** The least price - score of the mentee's pairs at these prices. */
  least(mentee: number, price: Float64Array): number {
    this.look(mentee, price, Infinity)
    if (this.best > this.outside[mentee]!) this.readRow(mentee, price, Infinity)
    return this.best
  }

  start(mentee: number): number {
    return mentee * KEPT
  }

  end(mentee: number): number {
    return mentee * KEPT + this.count[mentee]!
  }

  private look(mentee: number, price: Float64Array, limit: number): void {
    const { mentor, score } = this.pairs
    const { kept } = this
    let best = Infinity
    let second = limit
    let choice = -1
    let where = mentee * KEPT
    for (let f = mentee * KEPT, end = f + this.count[mentee]!; f < end; f++) {
      const k = kept[f]!
      const value = price[mentor[k]!]! - score[k]!
      if (value < best) {
        if (best < second) second = best
        best = value
        choice = k
        where = f
      } else if (value < second) second = value
    }
    if (choice >= 0) {
      kept[where] = kept[mentee * KEPT]!
      kept[mentee * KEPT] = choice
    }
    this.best = best
    this.second = second
    this.choice = choice
  }

  private readRow(mentee: number, price: Float64Array, limit: number): void {
    const { kept, found } = this
    let bound = (this.count[mentee]! > 1 ? this.second : this.usual) + this.reach
    let size = bound < Infinity ? this.gather(mentee, price, bound) : 0
    if (size >= 2 && size <= KEPT) this.reach *= 1 + (WANTED - size) / 16
    else {
      if (size < 2) size = this.wholeRow(mentee)
      bound = this.select(size, price)
      size = Math.min(size, KEPT)
    }
    for (let f = 0, from = mentee * KEPT; f < size; f++) kept[from + f] = found[f]!
    this.count[mentee] = size
    this.outside[mentee] = bound
    this.look(mentee, price, limit)
    this.usual = this.second
  }

  private wholeRow(mentee: number): number {
    const from = this.pairs.ptr[mentee]!
    const size = this.pairs.ptr[mentee + 1]! - from
    for (let f = 0; f < size; f++) this.found[f] = from + f
    return size
  }

  /** Finds the pairs below a bound; how many. Without a jump in the loop: rows are read by the million. */
  private gather(mentee: number, price: Float64Array, bound: number): number {
    const { ptr, mentor, score } = this.pairs
    const { found } = this
    let size = 0
    for (let k = ptr[mentee]!, end = ptr[mentee + 1]!; k < end; k++) {
      found[size] = k
      size += price[mentor[k]!]! - score[k]! < bound ? 1 : 0
    }
    return size
  }

  /** Leaves the best of those found, the best first; where those outside begin. */
  private select(size: number, price: Float64Array): number {
    const { mentor, score } = this.pairs
    const { found, values, places } = this
    let count = 0
    for (let f = 0; f < size; f++) {
      const k = found[f]!
      const value = price[mentor[k]!]! - score[k]!
      if (count > KEPT && value >= values[KEPT]!) continue
      let at = count <= KEPT ? count++ : KEPT
      for (; at > 0 && values[at - 1]! > value; at--) {
        values[at] = values[at - 1]!
        places[at] = places[at - 1]!
      }
      values[at] = value
      places[at] = k
    }
    for (let f = 0; f < Math.min(count, KEPT); f++) found[f] = places[f]!
    if (count <= KEPT) return Infinity
    // Where many are equal no bound is of use.
    this.reach = values[WANTED]! > values[1]! ? values[WANTED]! - values[1]! : Infinity
    return values[KEPT]!
  }
}
