import { Favourites } from './favourites.ts'
import { guessPrices } from './guess.ts'
import { type Columns, mentorDegrees, type Pairs } from './pairs.ts'
import { mentorsBid } from './reverse-auction.ts'

/** Prices of the mentors and the pair each mentee holds (-1: none). Good, not exact: see `exact.ts`. */
export type AuctionResult = {
  readonly price: Float64Array
  readonly pairOf: Int32Array
  /** The best pairs of every mentee at these prices, where the mentees have bid. */
  readonly near: Favourites | null
}

/**
 * Free mentees bid for places (Bertsekas). A bid is the price at which the best mentor is no better than
 * the second best, plus ε; a full mentor keeps the highest bids and his price is the lowest he keeps.
 * Staying without a mentor costs only twice the largest score here: prices would otherwise race up to the
 * true cost one ε at a time.
 */
export function auction(
  pairs: Pairs,
  columns: () => Columns,
  capacity: Int32Array,
  top: number,
  expired: () => boolean = () => false,
): AuctionResult {
  const price = Float64Array.from(capacity, (places) => (places > 0 ? 0 : Infinity))
  if (top === 0) return { price, pairOf: new Int32Array(pairs.mentees).fill(-1), near: null }
  const degree = mentorDegrees(pairs)
  const places = degree.map((mentees, j) => Math.min(capacity[j]!, mentees))
  const total = places.reduce((sum, own) => sum + own, 0)
  const fine = Math.max(1, Math.round(top / 10_000))
  if (total < pairs.mentees) {
    // Mentees to spare: most of them pay nothing at the optimum, so the mentors bid.
    const result = mentorsBid(pairs, columns(), capacity, top, fine)
    if (result) return result
  }
  const hall = openHall(pairs, capacity, degree)
  const near = new Favourites(pairs)
  let epsilon = Math.max(fine, Math.floor(top / COARSE))
  let limit = Infinity
  if (total > pairs.mentees) {
    // Places to spare: most prices are zero at the optimum, and scaling would leave many of them positive.
    const pairOf = bid(pairs, price, hall, near, top, fine, PATIENCE * pairs.mentees + 1000, expired)
    if (pairOf) return { price, pairOf, near }
    for (let j = 0; j < price.length; j++) if (price[j]! < Infinity) price[j] = 0
    near.forget()
  } else {
    const guess = guessPrices(pairs, places, degree, top)
    for (let j = 0; j < price.length; j++) price[j]! += guess[j]!
    // From a good guess small steps are enough; when they take too long it was none.
    epsilon = Math.max(fine, Math.floor(top / SMALL))
    limit = PATIENCE_WITH_GUESS * pairs.mentees
  }
  for (;;) {
    const pairOf = bid(pairs, price, hall, near, top, epsilon, limit, expired)
    if (pairOf && (epsilon === fine || expired())) return { price, pairOf, near }
    // The last bids overshot what anyone would pay by up to ε: without this nobody would bid there again.
    for (let j = 0; j < price.length; j++) price[j] = Math.max(0, price[j]! - 2 * epsilon)
    near.lower(2 * epsilon)
    epsilon = Math.max(fine, Math.floor(pairOf ? epsilon / FACTOR : top / COARSE))
    limit = Infinity
  }
}

/** The first steps of prices, as parts of the largest score, and how much smaller the next are. */
const COARSE = 128
const SMALL = 512
const FACTOR = 9

/** Bids for each mentee, on average, after which a war of prices is better fought in steps. */
const PATIENCE = 8
const PATIENCE_WITH_GUESS = 3

/** The places of each mentor as a heap of bids, the lowest on top. */
type Hall = {
  readonly start: Int32Array
  readonly room: Int32Array
  readonly bids: Float64Array
  readonly bidder: Int32Array
  readonly taken: Int32Array
}

function openHall(pairs: Pairs, capacity: Int32Array, degree: Int32Array): Hall {
  const start = new Int32Array(pairs.mentors + 1)
  const room = new Int32Array(pairs.mentors)
  for (let j = 0; j < pairs.mentors; j++) {
    // A mentor with a place for everyone never refuses, so needs no list of bids.
    const places = capacity[j]! >= degree[j]! ? 0 : capacity[j]!
    room[j] = capacity[j]! >= degree[j]! && degree[j]! > 0 ? -1 : places
    start[j + 1] = start[j]! + places
  }
  const total = start[pairs.mentors]!
  return {
    start,
    room,
    bids: new Float64Array(total),
    bidder: new Int32Array(total),
    taken: new Int32Array(pairs.mentors),
  }
}

/** One phase with a fixed ε from the given prices; null when it took more than `limit` bids, half done when `expired`. */
function bid(
  pairs: Pairs,
  price: Float64Array,
  hall: Hall,
  near: Favourites,
  top: number,
  epsilon: number,
  limit: number,
  expired: () => boolean,
): Int32Array | null {
  const { mentees, mentor } = pairs
  const { start, room, bids, bidder, taken } = hall
  const pairOf = new Int32Array(mentees).fill(-1)
  taken.fill(0)
  // A ring: whoever lost his place waits behind those who have not bid yet.
  const queue = new Int32Array(mentees + 1)
  for (let i = 0; i < mentees; i++) queue[i] = i
  let head = 0
  let tail = mentees
  let count = 0
  while (head !== tail) {
    const i = queue[head]!
    head = head === mentees ? 0 : head + 1
    if (++count > limit) return null
    if ((count & 4095) === 0 && expired()) return pairOf
    near.choose(i, price, top)
    const { best, second, choice } = near
    if (best >= top) continue
    const j = mentor[choice]!
    pairOf[i] = choice
    if (room[j]! < 0) continue
    const offer = price[j]! + (second - best) + epsilon
    const base = start[j]!
    if (taken[j]! < room[j]!) {
      rise(bids, bidder, base, taken[j]!++, offer, i)
      if (taken[j] === room[j]) price[j] = bids[base]!
      continue
    }
    const loser = bidder[base]!
    pairOf[loser] = -1
    queue[tail] = loser
    tail = tail === mentees ? 0 : tail + 1
    sink(bids, bidder, base, taken[j]!, offer, i)
    price[j] = bids[base]!
  }
  return pairOf
}

function rise(bids: Float64Array, bidder: Int32Array, base: number, from: number, offer: number, i: number) {
  let at = from
  while (at > 0) {
    const up = (at - 1) >> 1
    if (bids[base + up]! <= offer) break
    bids[base + at] = bids[base + up]!
    bidder[base + at] = bidder[base + up]!
    at = up
  }
  bids[base + at] = offer
  bidder[base + at] = i
}

function sink(bids: Float64Array, bidder: Int32Array, base: number, size: number, offer: number, i: number) {
  let at = 0
  for (;;) {
    let down = 2 * at + 1
    if (down >= size) break
    if (down + 1 < size && bids[base + down + 1]! < bids[base + down]!) down++
    if (bids[base + down]! >= offer) break
    bids[base + at] = bids[base + down]!
    bidder[base + at] = bidder[base + down]!
    at = down
  }
  bids[base + at] = offer
  bidder[base + at] = i
}
