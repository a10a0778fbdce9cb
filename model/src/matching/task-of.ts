import type { Pairs, Preferences, Task } from '#solver'
import type { RefusedLock } from './propose.ts'
import { placesOf } from './reasons.ts'
import { hardRules, rulesOf } from './rules.ts'
import type { Scorer } from './scoring.ts'
import { components } from './weights.ts'

type TaskOptions = {
  /** The share of the mentees whose pairs are scored, for a person who waits. */
  progress?: (share: number) => void
  /** Pairs with mentors whose only fault is that they have no place: what if they had one. */
  full?: boolean
}

/** The round as a task of the solver; locks that break a rule are left out and named. */
export function taskOf(scorer: Scorer, options: TaskOptions = {}): { task: Task; refused: RefusedLock[] } {
  const { mentees, mentors, settings } = scorer.round
  const pairs = scoredPairs(scorer, options)
  const { pinned, refused } = lock(scorer)
  const max = placesOf(scorer)
  const { mode, blocking } = settings.method ?? { mode: 'score', blocking: 0 }
  // Wishes decide in these two only, and only where somebody has named any.
  const byWishes = (mode === 'stable' || mode === 'blend') && scorer.wishes.any
  const least = settings.group?.min ?? 0
  const task: Task = {
    name: settings.form,
    mode: mode === 'stable' || mode === 'blend' ? (byWishes ? mode : 'score') : mode,
    blocking,
    menteeIds: mentees.map((mentee) => mentee.id),
    mentorIds: mentors.map((one) => one.id),
    pairs,
    top: pairs.score.reduce((most, own) => Math.max(most, own), 0),
    max,
    // Whoever leads a few already needs only the rest of them.
    min: Int32Array.from(mentors, (one) => Math.max(0, Math.max(one.min, least) - one.busy)),
    required: new Uint8Array(mentors.length),
    pinned,
    limits: [],
    apart: [],
    preferences: byWishes ? preferencesOf(scorer, pairs) : null,
  }
  return { task, refused }
}

/** Locks that break a rule, and which. */
export const refusedLocks = (scorer: Scorer): RefusedLock[] => lock(scorer).refused

function scoredPairs(scorer: Scorer, { progress, full = false }: TaskOptions): Pairs {
  const { mentees, mentors } = scorer.round
  const ptr = new Int32Array(mentees.length + 1)
  let room = Math.min(mentees.length * mentors.length, 1 << 16)
  let mentor = new Int32Array(room)
  let score = new Int32Array(room)
  const values = new Int32Array(components.length)
  const forgiven = full ? ~(1 << hardRules.indexOf('mentor-full')) : -1
  let count = 0
  for (let i = 0; i < mentees.length; i++) {
    if (progress && i % 256 === 0) progress(i / mentees.length)
    if (count + mentors.length > room) {
      room = Math.min(mentees.length * mentors.length, Math.max(room * 2, count + mentors.length))
      mentor = grown(mentor, room)
      score = grown(score, room)
    }
    for (let j = 0; j < mentors.length; j++) {
      if ((scorer.excluded(i, j) & forgiven) !== 0) continue
      scorer.components(i, j, values)
      mentor[count] = j
      score[count] = scorer.total(values)
      count++
    }
    ptr[i + 1] = count
  }
  return {
    mentees: mentees.length,
    mentors: mentors.length,
    ptr,
    mentor: mentor.slice(0, count),
    score: score.slice(0, count),
  }
}

function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length)
  larger.set(array)
  return larger
}

/** The cards as ranks of pairs. Whom a list does not name comes after all whom it does, and is no refusal. */
export function preferencesOf({ wishes }: Scorer, { mentees, ptr, mentor }: Pairs): Preferences {
  const length = ptr[mentees]!
  const ofMentee = new Int32Array(length)
  const ofMentor = new Int32Array(length)
  const lastOf = (named: ReadonlyMap<number, number> | null | undefined) =>
    named ? Math.max(...named.values()) + 1 : 0
  const lastOfMentor = wishes.ofMentor.map(lastOf)
  for (let i = 0; i < mentees; i++) {
    const his = wishes.ofMentee[i]
    const last = lastOf(his)
    for (let k = ptr[i]!; k < ptr[i + 1]!; k++) {
      const j = mentor[k]!
      ofMentee[k] = his?.get(j) ?? last
      ofMentor[k] = wishes.ofMentor[j]?.get(i) ?? lastOfMentor[j]!
    }
  }
  return { ofMentee, ofMentor }
}

function lock(scorer: Scorer): { pinned: Int32Array; refused: RefusedLock[] } {
  const { mentees, mentors, settings, menteeNumber, mentorNumber } = scorer.round
  const max = placesOf(scorer)
  const pinned = new Int32Array(mentees.length).fill(-1)
  const used = new Int32Array(mentors.length)
  const refused: RefusedLock[] = []
  for (const [mentee, mentor] of settings.locks ?? []) {
    const i = menteeNumber.get(mentee)
    const j = mentorNumber.get(mentor)
    if (i === undefined || j === undefined) {
      refused.push({ mentee, mentor, rules: ['unknown-person'] })
      continue
    }
    if (pinned[i] === j) continue
    const rules: RefusedLock['rules'][number][] = rulesOf(scorer.excluded(i, j))
    if (pinned[i]! >= 0) rules.push('already-locked')
    if (used[j]! >= max[j]! && !rules.includes('mentor-full')) rules.push('mentor-full')
    if (rules.length > 0) refused.push({ mentee, mentor, rules })
    else {
      pinned[i] = j
      used[j]!++
    }
  }
  return { pinned, refused }
}
