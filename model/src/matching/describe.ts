import {
  blockingPairs,
  explainUnmatched,
  loads,
  type Status,
  type Task,
  totals,
  type Unmatched,
  type Witness,
} from '#solver'
import type {
  Alternative,
  ComponentScore,
  Proposal,
  ProposedPair,
  RefusedLock,
  WithoutMentor,
} from './propose.ts'
import { mentorWarnings, pairWarnings, reasonsOf } from './reasons.ts'
import { hardRules } from './rules.ts'
import type { Scorer } from './scoring.ts'
import { preferencesOf } from './task-of.ts'
import { components } from './weights.ts'

/** Any assignment of this task in words and figures. */
export function describe(
  scorer: Scorer,
  task: Task,
  status: Status,
  mentorOf: Int32Array,
  refusedLocks: readonly RefusedLock[],
): Proposal {
  const load = loads(task, mentorOf)
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
    unmatched: explainUnmatched(task, mentorOf).map((one) => describeWaiting(scorer, task, one, load)),
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
    blocking: scorer.wishes.any
      ? blockingPairs({ ...task, preferences: preferencesOf(scorer, task.pairs) }, mentorOf)
      : null,
  }
}

/** One mentee of an assignment: his pair, or why he has none. */
export function describeMentee(
  scorer: Scorer,
  task: Task,
  mentorOf: Int32Array,
  mentee: number,
): { pair?: ProposedPair; waiting?: WithoutMentor } {
  const load = loads(task, mentorOf)
  const mentor = mentorOf[mentee] ?? -1
  if (mentor >= 0) return { pair: describePair(scorer, task, mentee, mentor, load) }
  const [one] = explainUnmatched(task, mentorOf, mentee)
  return one ? { waiting: describeWaiting(scorer, task, one, load) } : {}
}

function describeWaiting(
  scorer: Scorer,
  task: Task,
  { mentee, reason, witness }: Unmatched,
  load: Int32Array,
): WithoutMentor {
  return {
    mentee: task.menteeIds[mentee]!,
    why: whyNot(scorer, task, mentee, reason, witness),
    alternatives: alternatives(task, mentee, -1, load),
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

/** The best few in one pass: a municipality has a thousand mentors for each mentee. */
function alternatives(task: Task, mentee: number, present: number, load: Int32Array): Alternative[] {
  const { ptr, mentor, score } = task.pairs
  const best: number[] = []
  let own = 0
  for (let k = ptr[mentee]!; k < ptr[mentee + 1]!; k++) {
    if (mentor[k] === present) {
      own = score[k]!
      continue
    }
    if (best.length === ALTERNATIVES && score[k]! <= score[best[ALTERNATIVES - 1]!]!) continue
    let at = best.length
    while (at > 0 && score[best[at - 1]!]! < score[k]!) at--
    best.splice(at, 0, k)
    if (best.length > ALTERNATIVES) best.pop()
  }
  return best.map((k) => ({
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
