import type { Pairs } from '#transport'

export const modes = ['score', 'fair', 'leximin', 'stable', 'blend'] as const
export type Mode = (typeof modes)[number]

/** At most `max` mentees for all these mentors together. */
export type Limit = { readonly mentors: readonly number[]; readonly max: number }

/**
 * What the two sides think of each other, pair by pair in the order of `Pairs`: 0 is the first group of the
 * list. Whoever ranked nobody is indifferent: 0 for everyone.
 */
export type Preferences = { readonly ofMentee: Int32Array; readonly ofMentor: Int32Array }

/** The rank of somebody whom the list does not name: not acceptable, worse than any acceptable one. */
export const UNACCEPTABLE = 0x7fffffff

/** One matching task in numbers; `menteeIds[i]` and `mentorIds[j]` lead back to the people. */
export type Task = {
  readonly name: string
  readonly mode: Mode
  /** `blend` only: the number of blocking pairs that is tolerated. */
  readonly blocking: number
  readonly menteeIds: readonly string[]
  readonly mentorIds: readonly string[]
  readonly pairs: Pairs
  /** The largest score of any listed pair, forbidden ones included: the unit of the certificate. */
  readonly top: number
  /** At most one more than the number of mentees: more makes no difference. */
  readonly max: Int32Array
  readonly min: Int32Array
  /** 1 where the mentor must have at least `min` mentees, 0 where he may also have none. */
  readonly required: Uint8Array
  /** The mentor each mentee is pinned to, or -1. */
  readonly pinned: Int32Array
  readonly limits: readonly Limit[]
  readonly apart: readonly (readonly [number, number])[]
  readonly preferences: Preferences | null
}

export type Ranks = Preferences

/** The ranks of every pair; without preferences everyone is indifferent. */
export function ranksOf(task: Task): Ranks {
  if (task.preferences) return task.preferences
  const none = new Int32Array(task.pairs.ptr[task.pairs.mentees]!)
  return { ofMentee: none, ofMentor: none }
}

/** True when only capacities bind: the task that the prices alone can prove. */
export function isPlain(task: Task): boolean {
  return (
    task.limits.length === 0 &&
    task.apart.length === 0 &&
    !task.pinned.some((mentor) => mentor >= 0) &&
    !task.min.some((min, j) => min > 1 || (min > 0 && task.required[j] === 1))
  )
}

/** Plain, except that some pairs are fixed beforehand. */
export const isPlainButPinned = (task: Task) =>
  isPlain({ ...task, pinned: new Int32Array(task.pinned.length).fill(-1) })

/** The same without groups, limits and people kept apart. */
export const plainRules = (task: Task): Task => ({
  ...task,
  min: new Int32Array(task.min.length),
  required: new Uint8Array(task.required.length),
  limits: [],
  apart: [],
})
