import type { Answer } from './answer.ts'
import { totals } from './answer.ts'
import { filterPairs } from './pairs.ts'
import { isPlain, type Task } from './task.ts'
import { solveTransport } from './transport.ts'
import { mentorOf, type State } from './state.ts'
import { brokenRule } from './verify.ts'

export type SolveOptions = {
  /** True when the time is up; the engine itself has no clock. */
  readonly expired?: () => boolean
}

/** Solves any task of the exchange format. */
export function solve(task: Task, options: SolveOptions = {}): Answer {
  const answer = route(task, options)
  const broken = answer.status === 'infeasible' ? null : brokenRule(task, answer.mentorOf)
  if (broken) throw new Error(`matching: the answer breaks a rule (${broken})`)
  return answer
}

function route(task: Task, options: SolveOptions): Answer {
  if (isPlain(task) && task.mode === 'score') return solvePlain(task, options)
  if (task.mode === 'score') return solvePinned(task, options)
  throw new Error('not yet')
}

function solvePlain(task: Task, options: SolveOptions): Answer {
  const state = solveTransport(task.pairs, task.max, options.expired)
  if (!state) throw new Error('time')
  const assignment = assignmentOf(state)
  return {
    status: 'optimal',
    mentorOf: assignment,
    bound: totals(task, assignment).score,
    certificate: certificateOf(state),
    conflict: null,
  }
}

export function assignmentOf(state: State): Int32Array {
  return Int32Array.from(state.pairOf, (_pair, i) => mentorOf(state, i))
}

/** The format speaks of rewards, the solver of costs: what a mentee saves, and the same prices. */
function certificateOf(state: State) {
  return {
    base: state.big - state.top,
    mentee: state.value.map((value) => state.big - value),
    mentor: state.price.map((price, j) => (state.capacity[j]! > 0 ? price : state.big)),
  }
}

/** Pinned mentees are taken out and their places with them. */
function solvePinned(task: Task, options: SolveOptions): Answer {
  const capacity = task.max.slice()
  for (const j of task.pinned) if (j >= 0) capacity[j]!--
  const { pairs } = filterPairs(task.pairs, (i) => task.pinned[i]! < 0)
  const state = solveTransport(pairs, capacity, options.expired)
  if (!state) throw new Error('time')
  const assignment = assignmentOf(state).map((j, i) => (task.pinned[i]! >= 0 ? task.pinned[i]! : j))
  return {
    status: 'optimal',
    mentorOf: assignment,
    bound: totals(task, assignment).score,
    certificate: null,
    conflict: null,
  }
}
