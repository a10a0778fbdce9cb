import { auction } from './auction.ts'
import { certificateFlaw } from './certificate.ts'
import { candidateCore, widen } from './core.ts'
import { makeExact, newSearch, type Search } from './exact.ts'
import type { Favourites } from './favourites.ts'
import { type Pairs, topScore } from './pairs.ts'
import { columns, emptyState, join, leave, mentorOf, type State } from './state.ts'

/** An error of ours, never of the data: the matching that came out is not proven. */
export class UnprovenMatching extends Error {
  override readonly name = 'UnprovenMatching'
}

/**
 * With more pairs than this the best candidates of each mentee are tried first. Below it the whole is quicker: where
 * everyone likes the same mentors, the first candidates are not those that the prices name in the end.
 */
const MANY_PAIRS = 4_000_000
const CANDIDATES = 24

export type TransportOptions = {
  readonly expired?: () => boolean
  /** The cost of a mentee without a mentor; by default so high that more mentees always come first. */
  readonly alone?: number
  /** At least the largest score. */
  readonly top?: number
  /** Is shown what there is when the time is over. */
  readonly stopped?: (state: State) => void
}

/**
 * The matching with the most mentees and, among those, the largest total score, proven by prices.
 * Null only when `expired` stopped it.
 */
export function solveTransport(
  pairs: Pairs,
  capacity: Int32Array,
  options: TransportOptions = {},
): State | null {
  const expired = options.expired ?? (() => false)
  const top = options.top ?? topScore(pairs)
  const search = newSearch(pairs.mentors)
  const wide = pairs.ptr[pairs.mentees]! > Math.max(MANY_PAIRS, 4 * CANDIDATES * pairs.mentees)
  const first = wide ? candidateCore(pairs, CANDIDATES) : pairs
  const state = emptyState(first, capacity, top, options.alone)
  const stop = () => {
    options.stopped?.(state)
    return null
  }
  if (!solveAnew(state, search, expired)) return stop()
  while (wide) {
    const missed = widen(state, pairs)
    if (missed === 0) break
    // When nearly everyone misses something the prices say little: bidding again is quicker than mending.
    const solved =
      missed * 8 > pairs.mentees ? solveAnew(state, search, expired) : makeExact(state, search, expired)
    if (!solved) return stop()
  }
  const flaw = certificateFlaw(state, pairs)
  if (flaw) throw new UnprovenMatching(flaw)
  return state
}

/** Adds the pairs that the prices say are missing and repairs, until none is missing. */
export function priceOut(state: State, all: Pairs, search: Search, expired: () => boolean): boolean {
  while (widen(state, all) > 0) if (!makeExact(state, search, expired)) return false
  return true
}

/** The optimum over the state's own pairs, whatever it held before. */
function solveAnew(state: State, search: Search, expired: () => boolean): boolean {
  const alone = state.big
  const near = bidFirst(state, expired)
  if (expired()) return false
  if (2 * state.top < alone) {
    // At this cost of nobody the auction is nearly right; the true one would send every search far away.
    state.big = 2 * state.top
    if (!makeExact(state, search, expired, near)) return false
    state.big = alone
    // Everyone has a mentor, and nobody would change at a higher cost of nobody.
    if (!state.pairOf.includes(-1)) return true
    liftScarce(state, alone - 2 * state.top)
  }
  return makeExact(state, search, expired)
}

function bidFirst(state: State, expired: () => boolean): Favourites | null {
  const { price, pairOf, near } = auction(
    state.pairs,
    () => columns(state),
    state.capacity,
    state.top,
    expired,
  )
  for (let i = 0; i < pairOf.length; i++) if (state.pairOf[i]! >= 0) leave(state, i)
  for (let j = 0; j < price.length; j++) if (state.capacity[j]! > 0) state.price[j] = price[j]!
  for (let i = 0; i < pairOf.length; i++) if (pairOf[i]! >= 0) join(state, i, pairOf[i]!)
  return near
}

/**
 * Where places are too few for all, the prices follow the cost of nobody: the mentors from whom no chain of
 * changes leads to a free place go up by as much as that cost, and everything stays as it is.
 */
function liftScarce(state: State, rise: number): void {
  const { pairs, pairOf, capacity, load, price } = state
  if (!pairOf.some((k, i) => k < 0 && pairs.ptr[i]! < pairs.ptr[i + 1]!)) return
  const { ptr, mentee } = columns(state)
  const open = new Uint8Array(pairs.mentors)
  const queue: number[] = []
  for (let j = 0; j < pairs.mentors; j++) {
    if (load[j]! >= capacity[j]!) continue
    open[j] = 1
    queue.push(j)
  }
  for (let at = 0; at < queue.length; at++) {
    const here = queue[at]!
    for (let c = ptr[here]!; c < ptr[here + 1]!; c++) {
      const j = mentorOf(state, mentee[c]!)
      if (j < 0 || open[j] === 1) continue
      open[j] = 1
      queue.push(j)
    }
  }
  for (let j = 0; j < pairs.mentors; j++) if (open[j] === 0 && capacity[j]! > 0) price[j]! += rise
}
