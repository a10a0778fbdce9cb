import { findPair } from '#transport'
import type { Task } from './task.ts'

export type Status = 'optimal' | 'feasible' | 'infeasible'

/** Prices that prove a plain answer: see the exchange format, §2. */
export type Certificate = {
  readonly base: number
  readonly mentee: Float64Array
  readonly mentor: Float64Array
}

export const conflictCodes = [
  'pins-over-max',
  'pins-over-limit',
  'pins-apart',
  'min-above-max',
  'min-unreachable',
  'rules-conflict',
  'blocking-unreachable',
] as const

/** Why no assignment can meet the hard rules, and who is concerned. */
export type Conflict = {
  readonly code: (typeof conflictCodes)[number]
  readonly mentees: readonly number[]
  readonly mentors: readonly number[]
}

export type Answer = {
  readonly status: Status
  /** The mentor of each mentee, -1 for nobody. */
  readonly mentorOf: Int32Array
  /** The best known upper bound on the score for this number of matched mentees. */
  readonly bound: number
  readonly certificate: Certificate | null
  readonly conflict: Conflict | null
}

export type Totals = { readonly matched: number; readonly score: number; readonly minScore: number | null }

/** Counts from the pairs themselves, never from prices. */
export function totals(task: Task, mentorOf: Int32Array): Totals {
  let matched = 0
  let score = 0
  let least = Infinity
  for (let i = 0; i < mentorOf.length; i++) {
    const j = mentorOf[i]!
    if (j < 0) continue
    const own = task.pairs.score[findPair(task.pairs, i, j)]!
    matched++
    score += own
    if (own < least) least = own
  }
  return { matched, score, minScore: matched > 0 ? least : null }
}

export function loads(task: Task, mentorOf: Int32Array): Int32Array {
  const load = new Int32Array(task.pairs.mentors)
  for (const j of mentorOf) if (j >= 0) load[j]!++
  return load
}
