import type { Pairs } from './pairs.ts'

/**
 * Prices to begin an auction with, `places` and `degree` by mentor: how many mentees he can have and how many may have him.
 * What a mentor's last place is worth is a good guess where scores differ by chance; what the mentor is worth to most,
 * where everyone likes the same mentors and the same mentees are liked everywhere. Of the two the one is taken that
 * proves the better bound of the best matching (see `State`): the prices of an optimum prove the best of all.
 */
export function guessPrices(pairs: Pairs, places: Int32Array, degree: Int32Array, top: number): Float64Array {
  const histogram = new Histogram(pairs, top)
  const last = aboveNeeded(pairs.mentees, places, (j) => histogram.reachedBy(j, places[j]!))
  const median = aboveNeeded(pairs.mentees, places, (j) => histogram.reachedBy(j, degree[j]! / 2))
  return sampledBound(pairs, places, last) >= sampledBound(pairs, places, median) ? last : median
}

/** How far each is above the least liked of those who are needed to place everyone. */
function aboveNeeded(mentees: number, places: Int32Array, worthOf: (mentor: number) => number): Float64Array {
  const worth = Float64Array.from(places, (_, j) => worthOf(j))
  let left = mentees
  let level = 0
  for (const j of Array.from(worth.keys()).sort((a, b) => worth[b]! - worth[a]!)) {
    level = worth[j]!
    left -= places[j]!
    if (left <= 0) break
  }
  return worth.map((own) => Math.max(0, Math.floor(own - level)))
}

/** So many mentees say which guess is better. */
const ASKED = 32

/** What the mentees pay at least at these prices, less what the mentors would get; by a few mentees for all. */
function sampledBound(pairs: Pairs, places: Int32Array, price: Float64Array): number {
  const { mentees, ptr, mentor, score } = pairs
  let paid = 0
  let asked = 0
  for (let i = 0, step = Math.ceil(mentees / ASKED); i < mentees; i += step, asked++) {
    let least = 0
    for (let k = ptr[i]!, end = ptr[i + 1]!; k < end; k++)
      least = Math.min(least, price[mentor[k]!]! - score[k]!)
    paid += least
  }
  return (paid / asked) * mentees - price.reduce((sum, own, j) => sum + own * places[j]!, 0)
}

/** A histogram has 2 ** BITS columns. */
const BITS = 7

/** The scores of every mentor, to within a part of the scale. */
class Histogram {
  private readonly counts: Int32Array
  private readonly width: number

  constructor({ mentees, mentors, ptr, mentor, score }: Pairs, top: number) {
    const shift = Math.max(0, 32 - Math.clz32(top) - BITS)
    const counts = new Int32Array(mentors << BITS)
    for (let k = 0, end = ptr[mentees]!; k < end; k++) counts[(mentor[k]! << BITS) + (score[k]! >> shift)]!++
    this.counts = counts
    this.width = 1 << shift
  }

  /** The score that so many mentees of the mentor reach, 0 when he has fewer. */
  reachedBy(mentor: number, mentees: number): number {
    let left = mentees
    for (let bin = (1 << BITS) - 1; bin >= 0; bin--) {
      const here = this.counts[(mentor << BITS) + bin]!
      if (here > 0 && here >= left) return (bin + 1 - left / here) * this.width
      left -= here
    }
    return 0
  }
}
