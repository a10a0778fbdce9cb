import { blockingPairs, findPair, type Mode, type SolveOptions, solve, type Task, totals } from '#solver'
import type { Scorer } from './scoring.ts'
import { preferencesOf } from './task-of.ts'

/** A way to choose among all answers; `blocking` is the number of blocking pairs that `blend` tolerates. */
export type Method = { readonly mode: Mode; readonly blocking: number }

/** What a method would give, so that the curator chooses by figures and not by names. */
export type MethodFigures = Method & {
  readonly matched: number
  readonly score: number
  readonly lowest: number | null
  readonly firstChoices: number
  /** Null where nobody has named wishes. */
  readonly blockingPairs: number | null
  readonly proven: boolean
}

/** Above this, the best of the worst, then of the second worst and so on takes too long to be offered. */
const LEXIMIN_PAIRS = 200_000
const TOLERATED = [1, 2, 5, 10]

/** Every method on the same round. Methods that the time was not enough for are left out. */
export function compareMethods(
  scorer: Scorer,
  task: Task,
  options: SolveOptions & { found?: (figures: MethodFigures) => void } = {},
): MethodFigures[] {
  const wishes = scorer.wishes.any ? preferencesOf(scorer, task.pairs) : null
  const methods: Method[] = [
    { mode: 'score', blocking: 0 },
    { mode: 'fair', blocking: 0 },
    ...(task.pairs.mentor.length <= LEXIMIN_PAIRS ? [{ mode: 'leximin', blocking: 0 } as const] : []),
    ...(wishes ? [{ mode: 'stable', blocking: 0 } as const] : []),
  ]
  const figures: MethodFigures[] = []
  const add = (method: Method) => {
    if ((options.remaining?.() ?? 1) <= 0) return undefined
    const answer = solve({ ...task, ...method, preferences: wishes }, options)
    if (answer.status === 'infeasible') return undefined
    const own: MethodFigures = {
      ...method,
      ...figuresOf(scorer, task, answer.mentorOf),
      blockingPairs: wishes && blockingPairs({ ...task, preferences: wishes }, answer.mentorOf),
      proven: answer.status === 'optimal',
    }
    figures.push(own)
    options.found?.(own)
    return own
  }
  for (const method of methods) add(method)
  // Between the stable answer and the best one lie the trade-offs, as far as they are worth anything.
  const most = figures.find((one) => one.mode === 'score')
  const stable = figures.find((one) => one.mode === 'stable')
  if (!most || !stable || (stable.matched === most.matched && stable.score === most.score)) return figures
  for (const blocking of TOLERATED) {
    if (blocking >= (most.blockingPairs ?? 0)) break
    const own = add({ mode: 'blend', blocking })
    if (own && own.matched === most.matched && own.score === most.score) break
  }
  return figures
}

function figuresOf(scorer: Scorer, task: Task, mentorOf: Int32Array) {
  const sums = totals(task, mentorOf)
  let firstChoices = 0
  mentorOf.forEach((j, i) => {
    if (j >= 0 && findPair(task.pairs, i, j) >= 0 && scorer.wishes.ofMentee[i]?.get(j) === 0) firstChoices++
  })
  return { matched: sums.matched, score: sums.score, lowest: sums.minScore, firstChoices }
}
