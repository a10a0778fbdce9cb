import {
  explainUnmatched,
  type SolveOptions,
  type Status,
  solve,
  type Task,
  totals,
  type Witness,
} from '#solver'
import type { MenteeProfile, MentorProfile } from './profile.ts'
import { mentorWarnings, pairWarnings, placesOf, type Reason, reasonsOf, type Warning } from './reasons.ts'
import { openRound, type RoundSettings } from './round.ts'
import { type HardRule, hardRules, rulesOf } from './rules.ts'
import { newScorer, type Scorer } from './scoring.ts'
import { type Component, components } from './weights.ts'

export type ComponentScore = {
  readonly component: Component
  /** 0…10,000. */
  readonly value: number
  /** Points of 10,000 that it brings into the score. */
  readonly points: number
  readonly reasons: readonly Reason[]
}

export type Alternative = {
  readonly mentor: string
  readonly score: number
  /** Below the score of the proposed pair; negative when it would be better. */
  readonly difference: number
  /** The proposal leaves a place free there. */
  readonly free: boolean
}

export type ProposedPair = {
  readonly mentee: string
  readonly mentor: string
  readonly score: number
  readonly locked: boolean
  readonly components: readonly ComponentScore[]
  readonly warnings: readonly Warning[]
  /** The best five others. */
  readonly alternatives: readonly Alternative[]
}

export type WithoutMentor = {
  readonly mentee: string
  readonly why:
    | {
        readonly code: 'no-candidate'
        readonly rules: readonly { readonly rule: HardRule; readonly mentors: number }[]
      }
    | {
        readonly code: 'capacity'
        readonly mentees: readonly string[]
        readonly mentors: readonly string[]
        readonly places: number
      }
    | { readonly code: 'full' | 'min-group' | 'limit' | 'apart' | 'stability' | 'pin' }
  readonly alternatives: readonly Alternative[]
}

/** A lock that cannot be kept, and why. */
export type RefusedLock = {
  readonly mentee: string
  readonly mentor: string
  readonly rules: readonly (HardRule | 'unknown-person' | 'already-locked')[]
}

export type Proposal = {
  readonly status: Status
  readonly pairs: readonly ProposedPair[]
  readonly unmatched: readonly WithoutMentor[]
  readonly mentors: readonly {
    readonly mentor: string
    readonly load: number
    readonly places: number
    readonly warnings: readonly Warning[]
  }[]
  readonly refusedLocks: readonly RefusedLock[]
  readonly matched: number
  /** Sum of the scores, 0…10,000 a pair. */
  readonly score: number
  readonly lowest: number | null
  /** Pairs who are each other's first choice, and pairs in which the mentee has his. */
  readonly mutualFirst: number
  readonly firstChoices: number
}

/** The pre-matching list: who would go with whom, why, and why not. It proposes; the curator decides. */
export function propose(
  mentees: readonly MenteeProfile[],
  mentors: readonly MentorProfile[],
  settings: RoundSettings,
  engine: SolveOptions = {},
): Proposal {
  const scorer = newScorer(openRound(mentees, mentors, settings))
  const { task, refused } = taskOf(scorer)
  const answer = solve(task, engine)
  return describe(scorer, task, answer.status, answer.mentorOf, refused)
}

/** The round as a task of the solver; locks that break a rule are left out and named. */
export function taskOf(scorer: Scorer): { task: Task; refused: RefusedLock[] } {
  const { mentees, mentors, settings } = scorer.round
  const ptr = new Int32Array(mentees.length + 1)
  const mentor: number[] = []
  const score: number[] = []
  const values = new Int32Array(components.length)
  for (let i = 0; i < mentees.length; i++) {
    for (let j = 0; j < mentors.length; j++) {
      if (scorer.excluded(i, j) !== 0) continue
      scorer.components(i, j, values)
      mentor.push(j)
      score.push(scorer.total(values))
    }
    ptr[i + 1] = mentor.length
  }
  const max = placesOf(scorer)
  const { pinned, refused } = lock(scorer, max)
  const task: Task = {
    name: settings.form,
    mode: 'score',
    blocking: 0,
    menteeIds: mentees.map((mentee) => mentee.id),
    mentorIds: mentors.map((one) => one.id),
    pairs: {
      mentees: mentees.length,
      mentors: mentors.length,
      ptr,
      mentor: Int32Array.from(mentor),
      score: Int32Array.from(score),
    },
    top: score.reduce((most, own) => Math.max(most, own), 0),
    max,
    min: Int32Array.from(mentors, (one) => one.min),
    required: new Uint8Array(mentors.length),
    pinned,
    limits: [],
    apart: [],
    preferences: null,
  }
  return { task, refused }
}

function lock(scorer: Scorer, max: Int32Array): { pinned: Int32Array; refused: RefusedLock[] } {
  const { mentees, mentors, settings, menteeNumber, mentorNumber } = scorer.round
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

/** Any assignment of this task in words and figures. */
export function describe(
  scorer: Scorer,
  task: Task,
  status: Status,
  mentorOf: Int32Array,
  refusedLocks: readonly RefusedLock[],
): Proposal {
  const load = new Int32Array(task.pairs.mentors)
  for (const j of mentorOf) if (j >= 0) load[j]!++
  const pairs: ProposedPair[] = []
  let mutualFirst = 0
  let firstChoices = 0
  for (let i = 0; i < mentorOf.length; i++) {
    const j = mentorOf[i]!
    if (j < 0) continue
    pairs.push(describePair(scorer, task, i, j, load))
    const his = scorer.wishes.ofMentee[i]?.get(j) === 0
    if (his) firstChoices++
    if (his && scorer.wishes.ofMentor[j]?.get(i) === 0) mutualFirst++
  }
  const sums = totals(task, mentorOf)
  return {
    status,
    pairs,
    unmatched: explainUnmatched(task, mentorOf).map(({ mentee, reason, witness }) => ({
      mentee: task.menteeIds[mentee]!,
      why: whyNot(scorer, task, mentee, reason, witness),
      alternatives: alternatives(task, mentee, -1, load),
    })),
    mentors: task.mentorIds.map((mentor, j) => ({
      mentor,
      load: load[j]!,
      places: task.max[j]!,
      warnings: mentorWarnings(scorer, j, load[j]!),
    })),
    refusedLocks,
    matched: sums.matched,
    score: sums.score,
    lowest: sums.minScore,
    mutualFirst,
    firstChoices,
  }
}

function describePair(scorer: Scorer, task: Task, i: number, j: number, load: Int32Array): ProposedPair {
  return {
    mentee: task.menteeIds[i]!,
    mentor: task.mentorIds[j]!,
    ...scoreOf(scorer, i, j),
    locked: task.pinned[i] === j,
    warnings: pairWarnings(scorer, i, j),
    alternatives: alternatives(task, i, j, load),
  }
}

/** The score of any pair and what it is made of. */
export function scoreOf(
  scorer: Scorer,
  mentee: number,
  mentor: number,
): { score: number; components: ComponentScore[] } {
  const values = new Int32Array(components.length)
  scorer.components(mentee, mentor, values)
  const reasons = reasonsOf(scorer, mentee, mentor)
  const sum = scorer.weights.reduce((total, weight) => total + weight, 0)
  return {
    score: scorer.total(values),
    components: components.map((component, c) => ({
      component,
      value: values[c]!,
      points: sum === 0 ? 0 : Math.round((scorer.weights[c]! * values[c]!) / sum),
      reasons: reasons[component],
    })),
  }
}

const ALTERNATIVES = 5

function alternatives(task: Task, mentee: number, present: number, load: Int32Array): Alternative[] {
  const { ptr, mentor, score } = task.pairs
  const places: number[] = []
  let own = 0
  for (let k = ptr[mentee]!; k < ptr[mentee + 1]!; k++) {
    if (mentor[k] === present) own = score[k]!
    else places.push(k)
  }
  places.sort((a, b) => score[b]! - score[a]! || a - b)
  return places.slice(0, ALTERNATIVES).map((k) => ({
    mentor: task.mentorIds[mentor[k]!]!,
    score: score[k]!,
    difference: present < 0 ? 0 : own - score[k]!,
    free: load[mentor[k]!]! < task.max[mentor[k]!]!,
  }))
}

function whyNot(
  scorer: Scorer,
  task: Task,
  mentee: number,
  reason: ReturnType<typeof explainUnmatched>[number]['reason'],
  witness: Witness | null,
): WithoutMentor['why'] {
  if (reason === 'no-eligible-mentor') {
    const counts = new Int32Array(hardRules.length)
    for (let j = 0; j < task.pairs.mentors; j++) {
      const mask = scorer.excluded(mentee, j)
      for (let bit = 0; bit < hardRules.length; bit++) if ((mask & (1 << bit)) !== 0) counts[bit]!++
    }
    const rules = hardRules
      .map((rule, bit) => ({ rule, mentors: counts[bit]! }))
      .filter((own) => own.mentors > 0)
    return { code: 'no-candidate', rules: rules.sort((a, b) => b.mentors - a.mentors) }
  }
  if (reason !== 'capacity') return { code: reason }
  if (!witness) return { code: 'full' }
  return {
    code: 'capacity',
    mentees: witness.mentees.map((i) => task.menteeIds[i]!),
    mentors: witness.mentors.map((j) => task.mentorIds[j]!),
    places: witness.mentors.reduce((sum, j) => sum + task.max[j]!, 0),
  }
}
