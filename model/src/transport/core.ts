import type { Pairs } from './pairs.ts'
import type { State } from './state.ts'

/**
 * All pairs without all pairs: solve on the best candidates of each mentee, then let the prices name the
 * pairs that are missing. A pair is missing when its cost + price is below the mentee's value.
 */

/** The `count` best pairs of every mentee. Equals are taken from a different place for each mentee. */
export function candidateCore(pairs: Pairs, count: number): Pairs {
  const { mentees, mentors } = pairs
  const ptr = new Int32Array(mentees + 1)
  for (let i = 0; i < mentees; i++) ptr[i + 1] = ptr[i]! + Math.min(count, pairs.ptr[i + 1]! - pairs.ptr[i]!)
  const mentor = new Int32Array(ptr[mentees]!)
  const score = new Int32Array(ptr[mentees]!)
  const scratch = new Int32Array(mentors)
  for (let i = 0; i < mentees; i++) {
    const from = pairs.ptr[i]!
    const degree = pairs.ptr[i + 1]! - from
    let out = ptr[i]!
    if (degree <= count) {
      for (let k = 0; k < degree; k++, out++) {
        mentor[out] = pairs.mentor[from + k]!
        score[out] = pairs.score[from + k]!
      }
      continue
    }
    for (let k = 0; k < degree; k++) scratch[k] = pairs.score[from + k]!
    const threshold = kthLargest(scratch, degree, count)
    let equals = count
    for (let k = 0; k < degree; k++) if (pairs.score[from + k]! > threshold) equals--
    // 61 is prime to most sizes: the mentees spread over the mentors who look the same to all of them.
    const start = (i * 61) % degree
    const stop = endOfEquals(pairs.score, from, degree, threshold, start, equals)
    for (let k = 0; k < degree; k++) {
      const s = pairs.score[from + k]!
      const within = stop > degree ? k >= start || k < stop - degree : k >= start && k < stop
      if (s < threshold || (s === threshold && !within)) continue
      mentor[out] = pairs.mentor[from + k]!
      score[out++] = s
    }
  }
  return { mentees, mentors, ptr, mentor, score }
}

/** The end (past the row when it goes round) of the run from `start` that holds `wanted` scores equal to the threshold. */
function endOfEquals(
  score: Int32Array,
  from: number,
  degree: number,
  threshold: number,
  start: number,
  wanted: number,
): number {
  let left = wanted
  let at = start
  while (left > 0) {
    if (score[from + (at < degree ? at : at - degree)] === threshold) left--
    at++
  }
  return at
}

/** Hoare's selection; reorders the first `size` values. */
function kthLargest(values: Int32Array, size: number, k: number): number {
  let low = 0
  let high = size - 1
  const target = k - 1
  while (low < high) {
    const pivot = values[(low + high) >> 1]!
    let a = low
    let b = high
    while (a <= b) {
      while (values[a]! > pivot) a++
      while (values[b]! < pivot) b--
      if (a <= b) {
        const held = values[a]!
        values[a++] = values[b]!
        values[b--] = held
      }
    }
    if (target <= b) high = b
    else if (target >= a) low = a
    else break
  }
  return values[target]!
}

/** So many missing pairs of one mentee are taken at a time, the worst missed first. */
const AT_ONCE = 16

/** Adds missing pairs to the state's own; the number of mentees who missed some. */
export function widen(state: State, all: Pairs): number {
  const { price, value, top } = state
  const { mentees, ptr, mentor, score } = all
  let missed = 0
  const rows: number[] = []
  const added: number[] = []
  const chosen = new Int32Array(AT_ONCE)
  const excess = new Float64Array(AT_ONCE)
  for (let i = 0; i < mentees; i++) {
    const least = value[i]! - top
    let count = 0
    for (let k = ptr[i]!, end = ptr[i + 1]!; k < end; k++) {
      const here = price[mentor[k]!]! - score[k]!
      if (here >= least || (count === AT_ONCE && here >= excess[count - 1]!)) continue
      let at = count < AT_ONCE ? count++ : count - 1
      for (; at > 0 && excess[at - 1]! > here; at--) {
        excess[at] = excess[at - 1]!
        chosen[at] = chosen[at - 1]!
      }
      excess[at] = here
      chosen[at] = k
    }
    if (count === 0) continue
    missed++
    const sorted = chosen.subarray(0, count).sort()
    for (const k of sorted) {
      rows.push(i)
      added.push(k)
    }
  }
  if (added.length > 0) mergePairs(state, all, rows, added)
  return missed
}

function mergePairs(state: State, all: Pairs, rows: readonly number[], added: readonly number[]): void {
  const old = state.pairs
  const total = old.ptr[old.mentees]! + added.length
  const ptr = new Int32Array(old.mentees + 1)
  const mentor = new Int32Array(total)
  const score = new Int32Array(total)
  let out = 0
  let a = 0
  for (let i = 0; i < old.mentees; i++) {
    const own = state.pairOf[i]!
    let k = old.ptr[i]!
    const end = old.ptr[i + 1]!
    while (k < end || (a < added.length && rows[a] === i)) {
      const fresh = a < added.length && rows[a] === i ? added[a]! : -1
      if (fresh >= 0 && (k === end || all.mentor[fresh]! < old.mentor[k]!)) {
        mentor[out] = all.mentor[fresh]!
        score[out++] = all.score[fresh]!
        a++
        continue
      }
      if (k === own) state.pairOf[i] = out
      mentor[out] = old.mentor[k]!
      score[out++] = old.score[k]!
      k++
    }
    ptr[i + 1] = out
  }
  state.pairs = { mentees: old.mentees, mentors: old.mentors, ptr, mentor, score }
  state.columns = null
}
