import { solveFair, solveLeximin } from '#fairness'
import { assignmentOf, type Outcome, solveRules } from '#rulebound'
import { solveBlend, solveStable } from '#stable'
import {
  type Answer,
  brokenRule,
  type Conflict,
  type Context,
  contextOf,
  isPlain,
  plainConflict,
  type SolveOptions,
  type Task,
  totals,
} from '#task'
import { emptyState, type State, solveTransport } from '#transport'
import { unfinished } from './unfinished.ts'

/** The time was over before any answer was found. */
export class NoAnswerInTime extends Error {
  override readonly name = 'NoAnswerInTime'
}

/** Can the general solver be of use? Plain tasks are proven by prices alone. */
export const needsMilp = (task: Task) => !(isPlain(task) && ['score', 'fair', 'leximin'].includes(task.mode))

/** Solves any task of the exchange format. */
export function solve(task: Task, options: SolveOptions = {}): Answer {
  const conflict = plainConflict(task)
  if (conflict) return infeasible(task, conflict)
  const answer = route(task, contextOf(options))
  const broken = answer.status === 'infeasible' ? null : brokenRule(task, answer.mentorOf)
  if (broken) throw new Error(`matching: the answer breaks a rule (${broken})`)
  return answer
}

function route(task: Task, context: Context): Answer {
  if (task.mode === 'score')
    return isPlain(task) ? solvePlain(task, context) : answerOf(task, solveRules(task, context))
  if (task.mode === 'fair') return answerOf(task, solveFair(task, context))
  if (task.mode === 'leximin') return answerOf(task, solveLeximin(task, context))
  const outcome = task.mode === 'stable' ? solveStable(task, context) : solveBlend(task, context)
  if (outcome.kind === 'none' && task.mode === 'blend')
    return infeasible(task, { code: 'blocking-unreachable', mentees: [], mentors: [] })
  return answerOf(task, outcome)
}

function solvePlain(task: Task, context: Context): Answer {
  let last: State | null = null
  const stopped = (state: State) => {
    last = state
  }
  const state = solveTransport(task.pairs, task.max, { expired: context.expired, top: task.top, stopped })
  if (!state) return unfinished(task, last ?? emptyState(task.pairs, task.max, task.top))
  const mentorOf = assignmentOf(state)
  return {
    status: 'optimal',
    mentorOf,
    bound: totals(task, mentorOf).score,
    certificate: certificateOf(state),
    conflict: null,
  }
}

function answerOf(task: Task, outcome: Outcome): Answer {
  if (outcome.kind === 'unknown') throw new NoAnswerInTime()
  if (outcome.kind === 'none') return infeasible(task, { code: 'rules-conflict', mentees: [], mentors: [] })
  return {
    status: outcome.proven ? 'optimal' : 'feasible',
    mentorOf: outcome.mentorOf,
    bound: outcome.bound,
    certificate: null,
    conflict: null,
  }
}

function infeasible(task: Task, conflict: Conflict): Answer {
  return {
    status: 'infeasible',
    mentorOf: new Int32Array(task.pairs.mentees).fill(-1),
    bound: 0,
    certificate: null,
    conflict,
  }
}

/** The format speaks of rewards, the solver of costs: what a mentee saves, and the same prices. */
function certificateOf(state: State) {
  return {
    base: state.big - state.top,
    mentee: state.value.map((value) => state.big - value),
    mentor: state.price.slice(),
  }
}
