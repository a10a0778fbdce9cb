import { LARGEST_MILP } from '#milp'
import { brokenRule, type Context, type Task, totals, withShare } from '#task'
import { filterPairs, type Pairs, topScore } from '#transport'
import { searchBest } from './branch.ts'
import { greedy } from './greedy.ts'
import { isNetwork, solveNetwork, type Warmth } from './network-solve.ts'
import { type Relaxed, relax, scoreBoundAt } from './relaxed.ts'
import { readColumns, rulesModel, runStage, startValues } from './rules-model.ts'

/** What is known about the best score under all hard rules. */
export type Outcome =
  | { readonly kind: 'none' }
  /** The time was not enough to find anything. */
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'found'
      readonly mentorOf: Int32Array
      readonly matched: number
      readonly score: number
      readonly proven: boolean
      /** On the score with this many mentees. */
      readonly bound: number
    }

/** Up to so many pairs the search takes them all; beyond, it starts with those that the prices recommend. */
const ALL_PAIRS = 150_000
const CORE_PER_MENTEE = 16

/** Most mentees, then the largest score, under every hard rule of the format. */
export function solveRules(task: Task, context: Context): Outcome {
  context.progress('relaxation')
  const relaxed = relax(task, context)
  if (relaxed && !brokenRule(task, relaxed.mentorOf)) return proven(task, relaxed.mentorOf)
  return new Rules(task, context, relaxed).run()
}

function proven(task: Task, mentorOf: Int32Array): Outcome {
  const { matched, score } = totals(task, mentorOf)
  return { kind: 'found', mentorOf, matched, score, proven: true, bound: score }
}

/** Is it so much smaller than before that the search may come to its end this time? */
const worthSearching = (pairs: Pairs, before: Pairs) =>
  pairs.ptr[pairs.mentees]! * 3 < before.ptr[before.mentees]!

type Known = { mentorOf: Int32Array; matched: number; score: number }

class Rules {
  private readonly task: Task
  private readonly context: Context
  private readonly relaxed: Relaxed | null
  private readonly top: number
  private known: Known | null = null

  constructor(task: Task, context: Context, relaxed: Relaxed | null) {
    this.task = task
    this.context = context
    this.relaxed = relaxed
    this.top = topScore(task.pairs)
  }

  run(): Outcome {
    const { task, context } = this
    const all = task.pairs
    const whole = all.ptr[all.mentees]! <= ALL_PAIRS
    this.keep(greedy(task) ?? undefined)
    if (!this.relaxed && !whole) return this.unproven(Infinity)
    context.progress('first answer')
    if (isNetwork(task)) {
      const outcome = solveNetwork(task, whole ? all : this.core(), this.top, this.warmth(), context)
      if (outcome.kind === 'none') return outcome
      if (outcome.finished) return proven(task, outcome.reading.mentorOf)
      this.keep(outcome.reading.mentorOf)
      return this.unproven(Infinity)
    }
    const start = whole ? all : this.core()
    const first = searchBest(task, start, this.top, this.budget(0.3, this.steps(start)), this.goal())
    this.keep(first.best?.mentorOf)
    if (first.finished && whole) return this.known ? proven(task, this.known.mentorOf) : { kind: 'none' }

    const pairs = this.worthwhile()
    if (pairs.ptr[pairs.mentees]! > LARGEST_MILP) return this.unproven(Infinity)
    if (whole && context.milp && !worthSearching(pairs, all))
      return this.byProgramme(pairs, first.matchedBound, first.scoreBound)
    context.progress('search')
    const second = searchBest(task, pairs, this.top, this.budget(0.4, this.steps(pairs)), this.goal())
    this.keep(second.best?.mentorOf)
    if (second.finished) return this.known ? proven(task, this.known.mentorOf) : { kind: 'none' }
    return this.byProgramme(pairs, second.matchedBound, second.scoreBound)
  }

  /** The relaxation as a beginning: only the rules it has left out cost a search. */
  private warmth(): Warmth | null {
    const { relaxed } = this
    if (!relaxed) return null
    const { value, price } = relaxed.state
    return { mentorOf: relaxed.mentorOf, value, price }
  }

  private goal() {
    return this.known ? { known: this.known } : {}
  }

  private budget(share: number, steps: number) {
    return { steps, expired: withShare(this.context, share).expired }
  }

  private steps(pairs: Pairs): number {
    const arcs = pairs.ptr[pairs.mentees]! + pairs.mentees + 2 * pairs.mentors
    return Math.min(30_000, Math.max(100, Math.round((this.context.exact ? 2e7 : 2e6) / (arcs + 500))))
  }

  private keep(mentorOf: Int32Array | undefined): void {
    if (!mentorOf || brokenRule(this.task, mentorOf)) return
    const { matched, score } = totals(this.task, mentorOf)
    const { known } = this
    if (!known || matched > known.matched || (matched === known.matched && score > known.score))
      this.known = { mentorOf, matched, score }
  }

  /** Pairs that some better answer could hold: by its reduced cost a pair says how much it costs at least. */
  private worthwhile(): Pairs {
    const { task, relaxed, known } = this
    if (!relaxed || !known || known.matched < relaxed.matched) return task.pairs
    const gap = relaxed.score - known.score
    return filterPairs(task.pairs, (i, k) => this.isPinned(i, k) || this.reducedCost(i, k) <= gap).pairs
  }

  private core(): Pairs {
    const { task } = this
    if (!this.relaxed) return task.pairs
    const { ptr } = task.pairs
    const limit = new Float64Array(task.pairs.mentees)
    for (let i = 0; i < task.pairs.mentees; i++) {
      const costs = new Float64Array(ptr[i + 1]! - ptr[i]!)
      for (let k = 0; k < costs.length; k++) costs[k] = this.reducedCost(i, ptr[i]! + k)
      costs.sort()
      limit[i] = costs[Math.min(CORE_PER_MENTEE, costs.length) - 1] ?? 0
    }
    return filterPairs(task.pairs, (i, k) => this.isPinned(i, k) || this.reducedCost(i, k) <= limit[i]!).pairs
  }

  private isPinned(mentee: number, at: number): boolean {
    return this.task.pinned[mentee] === this.task.pairs.mentor[at]
  }

  private reducedCost(mentee: number, at: number): number {
    const { relaxed, task } = this
    if (!relaxed || task.pinned[mentee]! >= 0) return Infinity
    const { state } = relaxed
    return state.top - task.pairs.score[at]! + state.price[task.pairs.mentor[at]!]! - state.value[mentee]!
  }

  /** The general solver: the number first, then the score with the number fixed. */
  private byProgramme(pairs: Pairs, matchedBound: number, scoreBound: number): Outcome {
    const { task, context } = this
    const { milp } = context
    if (!milp || context.expired())
      return this.unproven(matchedBound === this.known?.matched ? scoreBound : Infinity)
    context.progress('integer programme')
    const total = pairs.ptr[pairs.mentees]!
    const isPair = (column: number) => column < total
    const model = rulesModel(task, pairs)
    const start = () => (this.known ? { start: startValues(task, pairs, this.known.mentorOf) } : {})
    let numberProven = matchedBound === this.known?.matched
    if (!numberProven) {
      const share = withShare(context, 0.5)
      const stage = runStage(milp, model, (c) => (isPair(c) ? 1 : 0), {
        remaining: share.remaining,
        ...start(),
      })
      if (!stage.found && stage.impossible && !this.known) return { kind: 'none' }
      if (stage.found) this.keep(readColumns(pairs, stage.values))
      numberProven = this.known !== null && stage.bound <= this.known.matched
    }
    const { known } = this
    if (!known) return { kind: 'unknown' }
    const everyPair = Array.from({ length: total }, (_, k): [number, number] => [k, 1])
    model.row(known.matched, known.matched, everyPair)
    const stage = runStage(milp, model, (c) => (isPair(c) ? pairs.score[c]! : 0), {
      remaining: context.remaining,
      ...start(),
    })
    if (stage.found) this.keep(readColumns(pairs, stage.values))
    const bound = Math.min(stage.bound, matchedBound === known.matched ? scoreBound : Infinity)
    const last = this.known ?? known
    return numberProven && bound <= last.score ? proven(task, last.mentorOf) : this.unproven(bound)
  }

  private unproven(bound: number): Outcome {
    const { task, known, relaxed, context } = this
    if (!known) return { kind: 'unknown' }
    const byNumber =
      relaxed?.matched === known.matched ? relaxed.score : scoreBoundAt(task, known.matched, context)
    return { kind: 'found', ...known, proven: false, bound: Math.max(known.score, Math.min(bound, byNumber)) }
  }
}
