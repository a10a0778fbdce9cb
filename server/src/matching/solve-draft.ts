import {
  defaultWeights,
  describe,
  newScorer,
  openRound,
  type Proposal,
  type Scorer,
  taskOf,
  type WeightTable,
} from '@app/model/matching'
import { coverageOf } from '@app/model/rounds'
import { type SolveOptions, solve, type Task, totals } from '@app/model/solver'
import { dataKey } from './data-key.ts'
import type { Given, Participants, Solution } from './participants.ts'

export type Opened = { scorer: Scorer; task: Task; refused: Proposal['refusedLocks'] }

/** Locks, places and sizes of groups that contradict each other. */
export class Contradiction extends Error {
  override readonly name = 'Contradiction'
}

/** One step of a curator looks at the same draft three times, and the next is about the same people. */
const lately = new WeakMap<Participants, { key: string; opened: Opened }>()

/** Everything about a draft that is computed: the scorer of the round and its task. */
export function openDraft(given: Given, progress?: (share: number) => void): Opened {
  const key = JSON.stringify([given.form, given.state])
  const known = lately.get(given.people)
  if (known?.key === key) return known.opened
  const scorer = openScorer(given)
  const before = known && { scorer: known.opened.scorer, pairs: known.opened.task.pairs }
  const opened = { scorer, ...taskOf(scorer, { before, ...(progress ? { progress } : {}) }) }
  lately.set(given.people, { key, opened })
  return opened
}

/** The scorer alone: enough to look at one mentee, without scoring every pair of the round. */
export function openScorer({ form, state, people }: Given): Scorer {
  const away = new Set(state.away)
  const mentees = people.mentees.filter((one) => !away.has(one.id)).map((one) => one.profile)
  const mentors = people.mentors
    .filter((one) => !away.has(one.id))
    .map(({ id, profile }) => {
      const places = state.capacities[id]
      return places === undefined ? profile : { ...profile, capacity: places + profile.busy }
    })
  const weights = (state.weights ?? defaultWeights(form)) as WeightTable // the schema Weights has its shape
  const forbids = [
    ...state.forbids.map((one) => [one.mentee, one.mentor] as const),
    ...(people.forbidden ?? []),
  ]
  const coverage = coverageOf(
    mentees.flatMap((one) => one.requests),
    mentors.flatMap((one) => one.competencies),
  )
  return newScorer(
    openRound(mentees, mentors, {
      ...{ form, weights, coverage, met: people.met ?? false, locks: state.locks, forbids },
      ...(state.method ? { method: state.method } : {}),
      ...(state.group ? { group: state.group } : {}),
    }),
  )
}

/**
 * The best answer of the draft by its method. By the usual one, between equally good answers the one that keeps
 * the present pairs wins: the curator sees only the moves that a change really needs.
 */
export function solveDraft(
  given: Given,
  present: Solution | undefined,
  options: SolveOptions = {},
): Solution {
  const { scorer, task } = openDraft(given)
  const answer = solve(task.mode === 'score' ? keeping(scorer, task, present) : task, options)
  if (answer.status === 'infeasible') throw new Contradiction()
  const found: [string, string][] = []
  answer.mentorOf.forEach((j, i) => {
    if (j >= 0) found.push([task.menteeIds[i] ?? '', task.mentorIds[j] ?? ''])
  })
  return {
    ...{ pairs: found, proven: answer.status === 'optimal', of: dataKey(given.people) },
    groupPrice: groupPrice(task, answer.mentorOf, options),
  }
}

/** Scores doubled, and one more for the pair that is there already. */
function keeping(scorer: Scorer, task: Task, present: Solution | undefined): Task {
  const { menteeIds, pairs } = task
  const kept = new Map(present?.pairs ?? [])
  const score = pairs.score.map((value) => 2 * value)
  for (let i = 0; i < menteeIds.length; i++) {
    const mentor = kept.get(menteeIds[i] ?? '')
    const j = mentor === undefined ? undefined : scorer.round.mentorNumber.get(mentor)
    if (j === undefined) continue
    for (let e = pairs.ptr[i] ?? 0; e < (pairs.ptr[i + 1] ?? 0); e++)
      if (pairs.mentor[e] === j) score[e] = (score[e] ?? 0) + 1
  }
  return { ...task, pairs: { ...pairs, score }, top: 2 * task.top + 1 }
}

/** The same round without the least size of a group, solved too: what the size costs. */
function groupPrice(task: Task, mentorOf: Int32Array, options: SolveOptions) {
  if (!task.min.some((min) => min > 1)) return null
  const free = solve({ ...task, min: new Int32Array(task.min.length) }, options)
  const [without, own] = [totals(task, free.mentorOf), totals(task, mentorOf)]
  return { matched: without.matched - own.matched, score: without.score - own.score }
}

/** The stored assignment in words and figures; a pair that has become impossible since is left out. */
export function describeDraft(
  given: Given,
  solution: Solution,
): { proposal: Proposal; scorer: Scorer; task: Task } {
  const { scorer, task, refused } = openDraft(given)
  const mentorOf = assignmentOf(scorer, solution)
  const status = solution.proven ? 'optimal' : 'feasible'
  return { proposal: describe(scorer, task, status, mentorOf, refused), scorer, task }
}

/** The stored pairs by number. */
export function assignmentOf(scorer: Scorer, solution: Solution): Int32Array {
  const mentorOf = new Int32Array(scorer.round.mentees.length).fill(-1)
  for (const [mentee, mentor] of solution.pairs) {
    const i = scorer.round.menteeNumber.get(mentee)
    const j = scorer.round.mentorNumber.get(mentor)
    if (i !== undefined && j !== undefined && scorer.excluded(i, j) === 0) mentorOf[i] = j
  }
  return mentorOf
}
