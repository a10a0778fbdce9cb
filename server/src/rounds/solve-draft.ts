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
import { coverageOf, type DraftState } from '@app/model/rounds'
import { solve, type Task } from '@app/model/solver'
import type { Participants } from './profiles.ts'
import type { Solution } from './tables.ts'

type Given = { form: string; state: DraftState; people: Participants }

type Opened = { scorer: Scorer; task: Task; refused: Proposal['refusedLocks'] }

/** One step of a curator looks at the same draft three times: every pair is scored once. */
const lately = new WeakMap<Participants, { key: string; opened: Opened }>()

/** Everything about a draft that is computed: the scorer of the round and its task. */
export function openDraft(given: Given): Opened {
  const key = JSON.stringify([given.form, given.state])
  const known = lately.get(given.people)
  if (known?.key === key) return known.opened
  const opened = scored(given)
  lately.set(given.people, { key, opened })
  return opened
}

function scored({ form, state, people }: Given): Opened {
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
  const met = people.met ?? false
  const coverage = coverageOf(
    mentees.flatMap((one) => one.requests),
    mentors.flatMap((one) => one.competencies),
  )
  const scorer = newScorer(
    openRound(mentees, mentors, { form, weights, coverage, met, locks: state.locks, forbids }),
  )
  return { scorer, ...taskOf(scorer) }
}

/**
 * The proven optimum of the draft. Between equally good answers the one that keeps the present pairs wins:
 * the curator sees only the moves that a change really needs.
 */
export function solveDraft(given: Given, present: Solution | undefined): Solution {
  const { scorer, task } = openDraft(given)
  const { menteeIds, mentorIds, pairs } = task
  const kept = new Map(present?.pairs ?? [])
  const score = pairs.score.map((value) => 2 * value)
  for (let i = 0; i < menteeIds.length; i++) {
    const mentor = kept.get(menteeIds[i] ?? '')
    const j = mentor === undefined ? undefined : scorer.round.mentorNumber.get(mentor)
    if (j === undefined) continue
    for (let e = pairs.ptr[i] ?? 0; e < (pairs.ptr[i + 1] ?? 0); e++)
      if (pairs.mentor[e] === j) score[e] = (score[e] ?? 0) + 1
  }
  const answer = solve({ ...task, pairs: { ...pairs, score }, top: 2 * task.top + 1 })
  const found: [string, string][] = []
  answer.mentorOf.forEach((j, i) => {
    if (j >= 0) found.push([menteeIds[i] ?? '', mentorIds[j] ?? ''])
  })
  return { pairs: found, proven: answer.status === 'optimal' }
}

/** The stored assignment in words and figures; a pair that has become impossible since is left out. */
export function describeDraft(
  given: Given,
  solution: Solution,
): { proposal: Proposal; scorer: Scorer; task: Task } {
  const { scorer, task, refused } = openDraft(given)
  const mentorOf = new Int32Array(task.menteeIds.length).fill(-1)
  for (const [mentee, mentor] of solution.pairs) {
    const i = scorer.round.menteeNumber.get(mentee)
    const j = scorer.round.mentorNumber.get(mentor)
    if (i !== undefined && j !== undefined && scorer.excluded(i, j) === 0) mentorOf[i] = j
  }
  const status = solution.proven ? 'optimal' : 'feasible'
  return { proposal: describe(scorer, task, status, mentorOf, refused), scorer, task }
}
