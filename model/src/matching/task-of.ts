import type { Pairs, Preferences, Task } from '#solver'
import { freePlaces, type MentorProfile } from './profile.ts'
import type { RefusedLock } from './propose.ts'
import { placesOf } from './reasons.ts'
import type { RoundSettings } from './round.ts'
import { hardRules, rulesOf } from './rules.ts'
import type { Scorer } from './scoring.ts'
import { components } from './weights.ts'

type TaskOptions = {
  /** The share of the mentees whose pairs are scored, for a person who waits. */
  progress?: (share: number) => void
  /** Pairs with mentors whose only fault is that they have no place: what if they had one. */
  full?: boolean
  /** What was scored before of the same people: a mentee whom nothing has touched keeps his scores. */
  before?: Scored | undefined
}

export type Scored = { scorer: Scorer; pairs: Pairs }

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

function scoredPairs(scorer: Scorer, { progress, full = false, before }: TaskOptions): Pairs {
  const kept = before && !full ? keptRows(before.scorer, scorer) : null
  if (before && kept?.every((row, i) => row === i) && kept.length === before.pairs.mentees)
    return before.pairs
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
    const row = kept?.[i] ?? -1
    if (before && row >= 0) {
      const [from, to] = [before.pairs.ptr[row]!, before.pairs.ptr[row + 1]!]
      mentor.set(before.pairs.mentor.subarray(from, to), count)
      score.set(before.pairs.score.subarray(from, to), count)
      count += to - from
      ptr[i + 1] = count
      continue
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

/** The number that each mentee had before, where all his pairs are as they were; else -1. Null when nobody's are. */
function keptRows(before: Scorer, now: Scorer): Int32Array | null {
  const [then, next] = [before.round, now.round]
  const { form, met } = then.settings
  const alike =
    form === next.settings.form &&
    met === next.settings.met &&
    JSON.stringify(then.weights) === JSON.stringify(next.weights) &&
    then.mentors.length === next.mentors.length &&
    then.mentors.every((one, j) => isLike(one, next.mentors[j]!)) &&
    // Whoever comes or goes moves up those whom a mentor named after him.
    (!(before.wishes.any || now.wishes.any) || then.mentees.every((one, i) => one === next.mentees[i]))
  if (!alike) return null
  const [bansThen, bansNow] = [bansOf(then.settings), bansOf(next.settings)]
  return Int32Array.from(next.mentees, (mentee) => {
    const row = then.menteeNumber.get(mentee.id) ?? -1
    const same = then.mentees[row] === mentee && bansThen.get(mentee.id) === bansNow.get(mentee.id)
    return same ? row : -1
  })
}

/** The same mentor, with a place as before or without one as before. */
function isLike(one: MentorProfile, other: MentorProfile): boolean {
  if (one === other) return true
  const { capacity: _then, ...then } = one
  const { capacity: _now, ...now } = other
  return JSON.stringify(then) === JSON.stringify(now) && freePlaces(one) > 0 === freePlaces(other) > 0
}

/** The mentors forbidden to each mentee. */
function bansOf({ forbids = [] }: RoundSettings): Map<string, string> {
  const bans = new Map<string, string[]>()
  for (const [mentee, mentor] of forbids) bans.set(mentee, [...(bans.get(mentee) ?? []), mentor])
  return new Map([...bans].map(([mentee, mentors]) => [mentee, mentors.sort().join()]))
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
