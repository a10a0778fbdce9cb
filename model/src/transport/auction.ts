import { Favourites } from './favourites.ts'
import { type Columns, mentorDegrees, type Pairs } from './pairs.ts'
import { mentorsBid } from './reverse-auction.ts'

/** Prices of the mentors and the pair each mentee holds (-1: none). Good, not exact: see `exact.ts`. */
export type AuctionResult = { price: Float64Array; pairOf: Int32Array }

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
  const degree = mentorDegrees(pairs)
  let places = 0
  for (let j = 0; j < pairs.mentors; j++) places += Math.min(capacity[j]!, degree[j]!)
  const price = new Float64Array(pairs.mentors)
  if (top === 0) return { price, pairOf: new Int32Array(pairs.mentees).fill(-1) }
  const fine = Math.max(1, Math.round(top / 10_000))
  if (places < pairs.mentees) {
    // Mentees to spare: most of them pay nothing at the optimum, so the mentors bid.
    const result = mentorsBid(pairs, columns(), capacity, top, fine)
    if (result) return result
  }
  const hall = openHall(pairs, capacity, degree)
  const favourites = new Favourites(pairs, hall.room)
  if (places > pairs.mentees) {
    // Places to spare: most prices are zero at the optimum, and scaling would leave many of them positive.
    const pairOf = bid(pairs, price, hall, favourites, top, fine, PATIENCE * pairs.mentees + 1000, expired)
    if (pairOf) return { price, pairOf }
    price.fill(0)
    favourites.forget()
  } else price.set(guessPrices(pairs, capacity, degree))
  for (let epsilon = Math.max(fine, Math.floor(top / 128)); ; ) {
    const pairOf = bid(pairs, price, hall, favourites, top, epsilon, Infinity, expired)
    if (pairOf && (epsilon === fine || expired())) return { price, pairOf }
    // The last bids overshot what anyone would pay by up to ε: without this nobody would bid there again.
    for (let j = 0; j < price.length; j++) price[j] = Math.max(0, price[j]! - 2 * epsilon)
    favourites.lower(2 * epsilon)
    epsilon = Math.max(fine, Math.floor(epsilon / 9))
  }
}

/**
 * Where everyone likes the same mentors, their prices differ by about as much as their average scores do; the
 * least liked of those who are needed to place everyone begins at zero.
 */
function guessPrices(pairs: Pairs, capacity: Int32Array, degree: Int32Array): Float64Array {
  const mean = new Float64Array(pairs.mentors)
  for (let k = 0, end = pairs.ptr[pairs.mentees]!; k < end; k++) mean[pairs.mentor[k]!]! += pairs.score[k]!
  for (let j = 0; j < pairs.mentors; j++) mean[j] = degree[j]! > 0 ? mean[j]! / degree[j]! : 0
  const order = Array.from(mean.keys()).sort((a, b) => mean[b]! - mean[a]!)
  let places = 0
  let level = 0
  for (const j of order) {
    level = mean[j]!
    places += Math.min(capacity[j]!, degree[j]!)
    if (places >= pairs.mentees) break
  }
  return mean.map((own) => Math.max(0, Math.floor(own - level)))
}

/** Bids for each mentee, on average, after which a war of prices is better fought in steps. */
const PATIENCE = 8

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
  favourites: Favourites,
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
    favourites.choose(i, price, top)
    const { best, second, choice } = favourites
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
