import type { Favourites } from './favourites.ts'
import { IndexHeap } from './heap.ts'
import { columns, join, leave, mentorOf, rowValue, type State } from './state.ts'

/**
 * Shortest augmenting paths between mentors, from either side, with reduced costs as lengths. Both keep the
 * prices valid, so the matching that comes out is optimal whatever it started from.
 */
export type Search = {
  readonly heap: IndexHeap
  /** The mentee by whom a mentor was reached, and that mentee's pair on the path. */
  readonly by: Int32Array
  readonly pair: Int32Array
  /** The search in which the mentor was reached last; keys of older ones mean nothing. */
  readonly seen: Float64Array
  readonly done: Int32Array
  /** Of every mentee, while prices only rise: most searches need not read his row then. */
  near: Favourites | null
  /** Rows of which only the pairs at hand were looked at: mentee and length travelled, and where the rest begins. */
  readonly postponed: number[]
  later: number
  round: number
  /** Where the best path found so far ends. */
  lastMentor: number
  lastMentee: number
  lastPair: number
}

export function newSearch(mentors: number): Search {
  return {
    heap: new IndexHeap(mentors),
    by: new Int32Array(mentors),
    pair: new Int32Array(mentors),
    seen: new Float64Array(mentors),
    done: new Int32Array(mentors),
    near: null,
    postponed: [],
    later: Infinity,
    round: 0,
    lastMentor: -1,
    lastMentee: -1,
    lastPair: -1,
  }
}

/** Brings any prices and pairs to the optimum; false when `expired` stopped it half-way. `near` fits these prices. */
export function makeExact(
  state: State,
  search: Search,
  expired: () => boolean = () => false,
  near: Favourites | null = null,
): boolean {
  search.near = near
  tighten(state, near)
  const { mentees, mentors } = state.pairs
  for (let i = 0; i < mentees; i++) {
    if (state.pairOf[i]! < 0) placeMentee(state, search, i)
    if ((i & 63) === 0 && expired()) return false
  }
  search.near = null
  for (let j = 0; j < mentors; j++) {
    settleMentor(state, search, j)
    if ((j & 63) === 0 && expired()) return false
  }
  return true
}

/** Recomputes the values, lets go of pairs that are not tight and takes tight ones where there is room. */
function tighten(state: State, near: Favourites | null): void {
  const { pairs, capacity, price, value, pairOf, load, top, big } = state
  for (let i = 0; i < pairs.mentees; i++) {
    value[i] = valueAt(state, near, i)
    const k = pairOf[i]!
    if (k >= 0 && top - pairs.score[k]! + price[pairs.mentor[k]!]! > value[i]!) leave(state, i)
  }
  for (let i = 0; i < pairs.mentees; i++) {
    if (pairOf[i]! >= 0 || value[i]! >= big) continue
    for (let k = pairs.ptr[i]!, end = pairs.ptr[i + 1]!; k < end; k++) {
      const j = pairs.mentor[k]!
      if (load[j]! < capacity[j]! && top - pairs.score[k]! + price[j]! === value[i]!) {
        join(state, i, k)
        break
      }
    }
  }
}

/** The mentee's value at these prices. */
const valueAt = (state: State, near: Favourites | null, mentee: number) =>
  near ? Math.min(state.big, state.top + near.least(mentee, state.price)) : rowValue(state, mentee)

/**
 * Finds a mentor for a free mentee. The path ends at a mentor with room, or at whoever is cheaper left
 * without a mentor: himself, or a mentee met on the way.
 */
export function placeMentee(state: State, search: Search, mentee: number): void {
  // Prices may have risen since: often there is nothing left to look for.
  state.value[mentee] = valueAt(state, search.near, mentee)
  let end = state.big - state.value[mentee]!
  if (end <= 0) return
  start(search)
  search.lastMentee = mentee
  end = explore(state, search, reachFrom(state, search, mentee, 0, end))
  state.value[mentee]! += end
  if (search.lastMentor >= 0 || search.lastMentee !== mentee) moveAlong(state, search, -1)
}

/** Takes one mentee away from a mentor who has too many: whoever finds another place at the least cost. */
export function relieveMentor(state: State, search: Search, mentor: number): void {
  start(search)
  search.seen[mentor] = search.round
  search.heap.offer(mentor, 0)
  explore(state, search, Infinity)
  moveAlong(state, search, mentor)
}

/** Opens the mentors in the order of their distance; raises the prices on the way to the end of the best path. */
function explore(state: State, search: Search, known: number): number {
  const { heap, done, near } = search
  const { price, value, first, next, big } = state
  let end = known
  let finished = 0
  for (;;) {
    if (Math.min(heap.minKey(), search.later) >= end) break
    if (search.later <= heap.minKey()) {
      end = reachPostponed(state, search, end)
      continue
    }
    const j = heap.pop()
    const travelled = heap.key[j]!
    done[finished++] = j
    for (let i = first[j]!; i >= 0; i = next[i]!) {
      const outside = travelled + big - value[i]!
      if (outside < end) {
        end = outside
        search.lastMentor = -1
        search.lastMentee = i
      }
      end = near
        ? reachNear(state, search, near, i, travelled, end)
        : reachFrom(state, search, i, travelled, end)
    }
  }
  for (let d = 0; d < finished; d++) {
    const rise = end - heap.key[done[d]!]!
    if (rise <= 0) continue
    price[done[d]!]! += rise
    for (let i = first[done[d]!]!; i >= 0; i = next[i]!) value[i]! += rise
  }
  return end
}

/** Moves everyone on the path one place on, back to where it began: a mentor, or a free mentee. */
function moveAlong(state: State, search: Search, origin: number): void {
  let at = search.lastMentor
  if (at < 0) {
    at = mentorOf(state, search.lastMentee)
    leave(state, search.lastMentee)
  }
  while (at !== origin) {
    const i = search.by[at]!
    const from = mentorOf(state, i)
    if (from >= 0) leave(state, i)
    join(state, i, search.pair[at]!)
    at = from
  }
}

/** Offers every mentor of this mentee to the search; the length of the best path known after that. */
function reachFrom(state: State, search: Search, mentee: number, travelled: number, known: number): number {
  const { ptr } = state.pairs
  return reach(state, search, null, ptr[mentee]!, ptr[mentee + 1]!, mentee, travelled, known)
}

/** The same with the pairs at hand; the rest of the row waits until the search has come so far. */
function reachNear(
  state: State,
  search: Search,
  near: Favourites,
  mentee: number,
  travelled: number,
  known: number,
): number {
  const end = reach(state, search, near.kept, near.start(mentee), near.end(mentee), mentee, travelled, known)
  const rest = travelled + state.top - state.value[mentee]! + near.outside[mentee]!
  if (rest < end) {
    search.postponed.push(mentee, travelled)
    search.later = Math.min(search.later, rest)
  }
  return end
}

/** Offers some pairs of the mentee: those of the list, or the rows themselves, from here to there. */
function reach(
  state: State,
  search: Search,
  list: Int32Array | null,
  from: number,
  to: number,
  mentee: number,
  travelled: number,
  known: number,
): number {
  const { pairs, price, load, capacity } = state
  const { mentor, score } = pairs
  const { heap, by, pair, seen, round } = search
  const key = heap.key
  let end = known
  const offset = travelled + state.top - state.value[mentee]!
  for (let at = from; at < to; at++) {
    const k = list ? list[at]! : at
    const j = mentor[k]!
    const distance = offset + price[j]! - score[k]!
    if (distance >= end || (seen[j] === round && distance >= key[j]!)) continue
    by[j] = mentee
    pair[j] = k
    if (load[j]! < capacity[j]!) {
      end = distance
      search.lastMentor = j
    } else {
      seen[j] = round
      heap.offer(j, distance)
    }
  }
  return end
}

/** The search has come to where the pairs not at hand begin. */
function reachPostponed(state: State, search: Search, known: number): number {
  const rows = search.postponed.splice(0)
  search.later = Infinity
  let end = known
  for (let at = 0; at < rows.length; at += 2) end = reachFrom(state, search, rows[at]!, rows[at + 1]!, end)
  return end
}

/**
 * A mentor with a free place has a price of zero at the optimum: so pull mentees in by the cheapest paths,
 * each of which ends at a mentor who can do with one mentee less, or lower the price.
 */
export function settleMentor(state: State, search: Search, mentor: number): void {
  const { pairs, capacity, price, value, load, first, next } = state
  const { heap, by, pair, done } = search
  while (price[mentor]! > 0 && load[mentor]! < capacity[mentor]!) {
    start(search)
    search.seen[mentor] = search.round
    heap.offer(mentor, 0)
    let end = price[mentor]!
    let finished = 0
    while (heap.minKey() < end) {
      const j = heap.pop()
      done[finished++] = j
      end = reachBack(state, search, j, heap.key[j]!, end)
    }
    for (let d = 0; d < finished; d++) {
      const fall = end - heap.key[done[d]!]!
      price[done[d]!]! -= fall
      for (let i = first[done[d]!]!; i >= 0; i = next[i]!) value[i]! -= fall
    }
    let at = search.lastMentor
    if (search.lastMentee >= 0) {
      at = pairs.mentor[search.lastPair]!
      join(state, search.lastMentee, search.lastPair)
    } else if (at < 0) return
    while (at !== mentor) {
      const k = pair[at]!
      leave(state, by[at]!)
      join(state, by[at]!, k)
      at = pairs.mentor[k]!
    }
  }
}

/** Offers every mentor whose mentee could come to `target` instead, and every mentee who has nobody. */
function reachBack(state: State, search: Search, target: number, travelled: number, known: number): number {
  const { pairs, price, value, pairOf } = state
  const { heap, by, pair, seen, round } = search
  const { ptr, mentee, at } = columns(state)
  let end = known
  const offset = travelled + state.top + price[target]!
  for (let c = ptr[target]!, stop = ptr[target + 1]!; c < stop; c++) {
    const i = mentee[c]!
    const k = at[c]!
    const distance = offset - pairs.score[k]! - value[i]!
    if (distance >= end || pairOf[i] === k) continue
    if (pairOf[i]! < 0) {
      end = distance
      search.lastMentee = i
      search.lastPair = k
      continue
    }
    const j = pairs.mentor[pairOf[i]!]!
    if (seen[j] === round && distance >= heap.key[j]!) continue
    by[j] = i
    pair[j] = k
    seen[j] = round
    heap.offer(j, distance)
    if (distance + price[j]! < end) {
      end = distance + price[j]!
      search.lastMentor = j
      search.lastMentee = -1
    }
  }
  return end
}

function start(search: Search): void {
  search.heap.clear()
  search.round++
  search.postponed.length = 0
  search.later = Infinity
  search.lastMentor = -1
  search.lastMentee = -1
}
