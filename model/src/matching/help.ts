import { LiveRound, type SolveOptions, solve, type Task, totals } from '#solver'
import { aMentor, type MentorKind, usualCapacity } from './profile.ts'
import { openRound, type Round } from './round.ts'
import { newScorer } from './scoring.ts'
import { taskOf } from './task-of.ts'
import { fold } from './vocabulary.ts'

/** What an answer wins when one thing is added: mentees with a mentor, and the sum of the scores. */
export type Gain = { readonly matched: number; readonly score: number }

/** What would help a round most: exact, for each was really added and the round solved again. */
export type Help = {
  /** One more place at whom. */
  readonly places: readonly (Gain & { readonly mentor: string })[]
  /** A new mentor with which competency, and how many mentees he would take. */
  readonly newcomers: readonly (Gain & { readonly competency: string; readonly places: number })[]
  /** The time was over before everything was tried. */
  readonly cut: boolean
}

const SHOWN = 5
/** Wishes of mentees that are tried as the competency of a new mentor. */
const COMPETENCIES = 8
/** Without prices every trial is a whole solution: only the likeliest are tried. */
const FEW = 6

/** The best five of each kind for the round as it is; `mentorOf` of its present answer, by the number of the mentee. */
export function whatHelps(round: Round, mentorOf: Int32Array, options: SolveOptions = {}): Help {
  const wanted = missingRequests(round, mentorOf).slice(0, COMPETENCIES)
  const kind = commonestKind(round)
  const newcomers = wanted.map((request, k) =>
    aMentor({ id: `new:${k}`, kind, enteredOn: '9999', competencies: [request] }),
  )
  const scorer = newScorer(openRound(round.mentees, [...round.mentors, ...newcomers], round.settings))
  const { task } = taskOf(scorer, { full: true })
  const now = task.max.slice()
  const numberOf = new Map(task.mentorIds.map((id, j) => [id, j]))
  const added = newcomers.map(({ id }) => numberOf.get(id)!)
  for (const j of added) now[j] = 0
  const measure = trials({ ...task, max: now }, options)
  const expired = () => (options.remaining?.() ?? 1) <= 0
  if (!measure) return { places: [], newcomers: [], cut: true }

  const waiting = waitingAt(task, mentorOf)
  const load = new Int32Array(task.pairs.mentors)
  for (const j of mentorOf) if (j >= 0) load[j]!++
  const candidates = task.mentorIds
    .map((_id, j) => j)
    .filter((j) => !added.includes(j) && load[j]! >= now[j]! && scorer.round.mentors[j]!.consented)
    .sort((a, b) => waiting[b]! - waiting[a]! || a - b)
  let cut = false
  const attempt = <T>(list: readonly T[], gainOf: (one: T, index: number) => Gain | null) =>
    list.flatMap((one, index) => {
      if (expired()) cut = true
      const gain = cut ? null : gainOf(one, index)
      return gain && (gain.matched > 0 || (gain.matched === 0 && gain.score > 0)) ? [{ one, gain }] : []
    })
  // Competencies first: they are few, and the place of one mentor is the smaller help.
  const byCompetency = attempt(measure.few ? wanted.slice(0, FEW) : wanted, (_word, k) =>
    measure.gain(added[k]!, usualCapacity[kind]),
  )
  const byPlace = attempt(measure.few ? candidates.slice(0, FEW) : candidates, (j) =>
    measure.gain(j, now[j]! + 1),
  )
  return {
    places: best(byPlace).map(({ one, gain }) => ({ mentor: task.mentorIds[one]!, ...gain })),
    newcomers: best(byCompetency).map(({ one, gain }) => ({
      competency: one,
      places: usualCapacity[kind],
      ...gain,
    })),
    cut,
  }
}

function best<T>(found: readonly { one: T; gain: Gain }[]) {
  return [...found]
    .sort((a, b) => b.gain.matched - a.gain.matched || b.gain.score - a.gain.score)
    .slice(0, SHOWN)
}

type Trials = { gain: (mentor: number, places: number) => Gain | null; few: boolean }

/** Plain rounds are changed where they stand; with groups or wishes each trial is solved from the start. */
function trials(task: Task, options: SolveOptions): Trials | null {
  const expired = () => (options.remaining?.() ?? 1) <= 0
  if (task.mode === 'score' && task.min.every((min) => min <= 1)) {
    const live = LiveRound.open(task, { expired })
    if (!live) return null
    const before = live.totals
    return {
      few: false,
      gain: (mentor, max) => {
        live.change({ kind: 'capacity', mentor, max })
        const { matched, score } = live.totals
        live.undo()
        return { matched: matched - before.matched, score: score - before.score }
      },
    }
  }
  const solved = (max: Int32Array) => {
    const answer = solve({ ...task, max }, options)
    return answer.status === 'infeasible' ? null : totals(task, answer.mentorOf)
  }
  const before = solved(task.max)
  if (!before) return null
  return {
    few: true,
    gain: (mentor, places) => {
      const max = task.max.slice()
      max[mentor] = places
      const after = solved(max)
      return after && { matched: after.matched - before.matched, score: after.score - before.score }
    },
  }
}

/** How many of those without a mentor each mentor suits. */
function waitingAt({ pairs }: Task, mentorOf: Int32Array): Int32Array {
  const waiting = new Int32Array(pairs.mentors)
  for (let i = 0; i < pairs.mentees; i++) {
    if ((mentorOf[i] ?? -1) >= 0) continue
    for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]!; k++) waiting[pairs.mentor[k]!]!++
  }
  return waiting
}

/** Requests that the present answer leaves open, the most frequent first; those of who has nobody weigh more. */
function missingRequests(round: Round, mentorOf: Int32Array): string[] {
  const scorer = newScorer(round)
  const counts = new Map<string, { word: string; count: number }>()
  const values = new Int32Array(7)
  round.mentees.forEach((mentee, i) => {
    const j = mentorOf[i] ?? -1
    if (!mentee.consented) return
    if (j >= 0) {
      scorer.components(i, j, values)
      if (values[0] === FULL) return
    }
    for (const word of mentee.requests) {
      const known = counts.get(fold(word)) ?? { word, count: 0 }
      known.count += j < 0 ? 3 : 1
      counts.set(fold(word), known)
    }
  })
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ word }) => word)
}

const FULL = 10_000

function commonestKind({ mentors }: Round): MentorKind {
  const counts = { teacher: 0, learner: 0, employer: 0 }
  for (const { kind } of mentors) counts[kind]++
  return (Object.keys(counts) as MentorKind[]).reduce((a, b) => (counts[b] > counts[a] ? b : a))
}
