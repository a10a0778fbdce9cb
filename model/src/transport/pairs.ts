/**
 * The eligible pairs, row by row: the pairs of mentee `i` are `ptr[i] … ptr[i + 1] - 1`, their mentors rise.
 * Numbers, not ids: ids live at the border (`Task`).
 */
export type Pairs = {
  readonly mentees: number
  readonly mentors: number
  readonly ptr: Int32Array
  readonly mentor: Int32Array
  readonly score: Int32Array
}

/** Where the pair stands in the arrays, or -1. */
export function findPair(pairs: Pairs, mentee: number, mentor: number): number {
  let low = pairs.ptr[mentee]!
  let high = pairs.ptr[mentee + 1]! - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = pairs.mentor[middle]!
    if (at === mentor) return middle
    if (at < mentor) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Number of eligible mentees of each mentor. */
export function mentorDegrees(pairs: Pairs): Int32Array {
  const { mentees, mentors, mentor } = pairs
  const degree = new Int32Array(mentors)
  const end = pairs.ptr[mentees]!
  if (end === mentees * mentors) return degree.fill(mentees)
  for (let k = 0; k < end; k++) degree[mentor[k]!]!++
  return degree
}

/** The pairs that `keep` lets through, and where each stood before. */
export function filterPairs(
  pairs: Pairs,
  keep: (mentee: number, at: number) => boolean,
): { pairs: Pairs; origin: Int32Array } {
  const ptr = new Int32Array(pairs.mentees + 1)
  const origin = new Int32Array(pairs.ptr[pairs.mentees]!)
  let length = 0
  for (let i = 0; i < pairs.mentees; i++) {
    const end = pairs.ptr[i + 1]!
    for (let k = pairs.ptr[i]!; k < end; k++) if (keep(i, k)) origin[length++] = k
    ptr[i + 1] = length
  }
  const mentor = new Int32Array(length)
  const score = new Int32Array(length)
  for (let k = 0; k < length; k++) {
    mentor[k] = pairs.mentor[origin[k]!]!
    score[k] = pairs.score[origin[k]!]!
  }
  return {
    pairs: { mentees: pairs.mentees, mentors: pairs.mentors, ptr, mentor, score },
    origin: origin.subarray(0, length),
  }
}

/** The largest score, 0 when there is no pair. */
export function topScore(pairs: Pairs): number {
  const { score } = pairs
  let top = 0
  for (let k = 0, end = pairs.ptr[pairs.mentees]!; k < end; k++) if (score[k]! > top) top = score[k]!
  return top
}

/** The same pairs seen from the mentors: `mentee[ptr[j] …]` and where each pair stands in the rows. */
export type Columns = { readonly ptr: Int32Array; readonly mentee: Int32Array; readonly at: Int32Array }

export function columnsOf(pairs: Pairs): Columns {
  const ptr = new Int32Array(pairs.mentors + 1)
  const end = pairs.ptr[pairs.mentees]!
  for (let k = 0; k < end; k++) ptr[pairs.mentor[k]! + 1]!++
  for (let j = 0; j < pairs.mentors; j++) ptr[j + 1]! += ptr[j]!
  const next = ptr.slice(0, pairs.mentors)
  const mentee = new Int32Array(end)
  const at = new Int32Array(end)
  for (let i = 0; i < pairs.mentees; i++) {
    for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]!; k++) {
      const place = next[pairs.mentor[k]!]!++
      mentee[place] = i
      at[place] = k
    }
  }
  return { ptr, mentee, at }
}
