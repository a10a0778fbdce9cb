import { LARGEST_MILP } from '#milp'
import {
  type Outcome,
  type Relaxed,
  readColumns,
  relax,
  runStage,
  scoreBoundAt,
  solveRules,
} from '#rulebound'
import {
  blockingPairs,
  brokenRule,
  type Context,
  isPlainButPinned,
  type Ranks,
  ranksOf,
  type Task,
  withShare,
} from '#task'
import { boundedDual, isSearchable, searchStableExactly, stableBound } from './exact.ts'
import { blockingSet, exemptPairs } from './exempt.ts'
import { stableUnderLimits } from './limits.ts'
import { pairColumns, stableModel } from './model.ts'
import { pruneForStability } from './prune.ts'
import { reduceBlocking } from './repair.ts'
import { improveStable, searchStable } from './search.ts'
import { isBetter, type Standing, standing } from './standing.ts'

/** Fewest blocking pairs, then most mentees, then the largest score. */
export function solveStable(task: Task, context: Context): Outcome {
  // Without groups and limits there is always an answer that nothing blocks: pairs that it cannot hold go first.
  return isPlainButPinned(task)
    ? new Stable(pruneForStability(task), context, 0).run()
    : new Stable(task, context, null).run()
}

/** Most mentees and the largest score with at most `task.blocking` blocking pairs. */
export function solveBlend(task: Task, context: Context): Outcome {
  const strict = task.blocking === 0 && isPlainButPinned(task)
  return new Stable(strict ? pruneForStability(task) : task, context, task.blocking).run()
}

/** So many pairs are tried as exceptions, and so many for each that is tolerated. */
const EXCEPTIONS = 100
/** Pairs up to which the general solver may finish what the search of promises has not. */
const LARGEST_PLAIN = 2000

class Stable {
  private readonly task: Task
  private readonly context: Context
  /** Blocking pairs that are tolerated; null: as few as possible. */
  private readonly tolerated: number | null
  private readonly relaxed: Relaxed | null
  /** A bound on the score with this number of mentees. */
  private bound = { matched: -1, score: Infinity }
  private best: (Standing & { readonly blocking: number }) | null = null

  constructor(task: Task, context: Context, tolerated: number | null) {
    this.task = task
    this.context = context
    this.tolerated = tolerated
    this.relaxed = relax(task, context)
  }

  run(): Outcome {
    const { task, context, relaxed } = this
    const ranks = ranksOf(task)
    if (relaxed) this.keep(relaxed.mentorOf)
    // The best of all assignments, and it blocks no more than it may.
    if (this.best && this.best.blocking <= (this.tolerated ?? 0)) return this.proven()
    context.progress('stable matching')
    const plain = isPlainButPinned(task)
    if (plain) {
      if (this.strictly(ranks)) return this.proven()
      if (this.tolerated !== 0 && relaxed) this.withExceptions(ranks, relaxed)
      if (!this.isForProgramme()) return this.unproven(Infinity)
    } else {
      this.keep(searchStable(task, ranks, withShare(context, 0.2)).mentorOf)
      this.keep(stableUnderLimits(task, withShare(context, 0.2)).mentorOf)
      const rules = solveRules(task, withShare(context, 0.3))
      if (rules.kind === 'none') return rules
      if (rules.kind === 'found') this.keep(rules.mentorOf)
      const best = this.best
      if (rules.kind === 'found' && rules.proven && best?.mentorOf === rules.mentorOf && best.blocking === 0)
        return this.proven()
      if (best) this.keep(reduceBlocking(task, best.mentorOf, this.tolerated ?? 0, withShare(context, 0.5)))
      if (this.best?.blocking === 0)
        this.keep(improveStable(task, ranks, this.best, withShare(context, 0.6)).mentorOf)
      if (relaxed) this.boundAtBest(ranks, relaxed)
    }
    return this.byProgramme()
  }

  /** The best that nothing blocks; true when nothing better can be had. */
  private strictly(ranks: Ranks): boolean {
    const { context, relaxed } = this
    const task = this.tolerated === 0 ? this.task : pruneForStability(this.task)
    const own = this.tolerated === 0 ? ranks : ranksOf(task)
    const start = searchStable(task, own, withShare(context, isSearchable(task) ? 0.25 : 0.6))
    this.keep(start.mentorOf)
    if (relaxed && start.matched === relaxed.matched && start.score === relaxed.score) return true
    const frame = this.tolerated === 0 ? relaxed : relax(task, context)
    if (!frame || context.expired()) return false
    context.progress('search')
    const whole = this.tolerated === 0 && !this.isForProgramme()
    const share = whole ? context : withShare(context, 0.6)
    const exact = searchStableExactly(task, own, start, frame, share)
    this.keep(exact.best.mentorOf)
    if (this.tolerated !== 0) return false
    this.bound = { matched: exact.best.matched, score: exact.bound }
    return exact.finished
  }

  private withExceptions(ranks: Ranks, relaxed: Relaxed): void {
    const { task, context, best, tolerated } = this
    if (!best || tolerated === null || context.expired()) return
    const { dual, bound } = boundedDual(task, ranks, relaxed, best, tolerated, withShare(context, 0.3))
    this.bound = { matched: best.matched, score: bound }
    const candidates = dual.byEnvy().slice(0, EXCEPTIONS + 2 * tolerated)
    const start = exemptPairs(task, ranks, best, tolerated, candidates, withShare(context, 0.5))
    this.keep(start.mentorOf)
    if (this.isForProgramme() || context.expired() || !isSearchable(task)) return
    const exempt = blockingSet(task, start.mentorOf)
    this.keep(searchStableExactly(task, ranks, start, relaxed, context, exempt).best.mentorOf)
  }

  private boundAtBest(ranks: Ranks, relaxed: Relaxed): void {
    const { task, best, tolerated, context } = this
    if (!best || context.expired()) return
    const score = stableBound(task, ranks, relaxed, best, tolerated ?? best.blocking, withShare(context, 0.2))
    this.bound = { matched: best.matched, score }
  }

  private keep(mentorOf: Int32Array): void {
    const { task, best, tolerated } = this
    if (brokenRule(task, mentorOf)) return
    const own = { ...standing(task, mentorOf), blocking: blockingPairs(task, mentorOf) }
    const [a, b] = [excess(own.blocking, tolerated), best ? excess(best.blocking, tolerated) : Infinity]
    if (!best || a < b || (a === b && isBetter(own, best))) this.best = own
  }

  private proven(): Outcome {
    const { best } = this
    return best ? { kind: 'found', ...best, proven: true, bound: best.score } : { kind: 'unknown' }
  }

  private unproven(bound: number): Outcome {
    const { best, relaxed, task, context } = this
    if (!best || best.blocking > (this.tolerated ?? Infinity)) return { kind: 'unknown' }
    const byNumber =
      relaxed?.matched === best.matched ? relaxed.score : scoreBoundAt(task, best.matched, context)
    const byPrices = this.bound.matched === best.matched ? this.bound.score : Infinity
    const least = Math.min(bound, byNumber, byPrices)
    return { kind: 'found', ...best, proven: false, bound: Math.max(best.score, least) }
  }

  /** By its reduced cost a pair says what it costs at least: more than could be gained, and it is out. */
  private forbidTooDear(forbid: (k: number) => void): void {
    const { relaxed, best, task, tolerated } = this
    if (!relaxed || !best || best.matched < relaxed.matched || best.blocking > (tolerated ?? 0)) return
    const { state } = relaxed
    const gap = relaxed.score - best.score
    const { pairs } = task
    for (let i = 0; i < pairs.mentees; i++) {
      if (task.pinned[i]! >= 0) continue
      for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]!; k++)
        if (state.top - pairs.score[k]! + state.price[pairs.mentor[k]!]! - state.value[i]! > gap) forbid(k)
    }
  }

  private isForProgramme(): boolean {
    return this.context.milp !== null && pairColumns(this.task.pairs) <= LARGEST_PLAIN
  }

  private byProgramme(): Outcome {
    const { task, context, tolerated } = this
    const { milp } = context
    const total = pairColumns(task.pairs)
    if (!milp || total * 2 > LARGEST_MILP || context.expired()) return this.unproven(Infinity)
    const tolerant = tolerated !== 0
    context.progress('integer programme')
    const { model, blocks, start } = stableModel(task, ranksOf(task), tolerant)
    const isPair = (column: number) => column < total
    this.forbidTooDear((k) => model.forbid(k))
    const fits = () => this.best !== null && this.best.blocking <= (tolerated ?? Infinity)
    const known = () => (this.best && fits() ? { start: start(this.best.mentorOf) } : {})
    let proven = true

    if (tolerant && tolerated !== null)
      model.row(
        -Infinity,
        tolerated,
        blocks.map((column) => [column, 1]),
      )
    if (tolerant && tolerated === null && this.best?.blocking !== 0) {
      const isBlock = new Set(blocks)
      const stage = runStage(milp, model, (c) => (isBlock.has(c) ? -1 : 0), {
        remaining: withShare(context, 0.5).remaining,
        ...(this.best ? { start: start(this.best.mentorOf) } : {}),
      })
      if (!stage.found && stage.impossible) return { kind: 'none' }
      if (stage.found) this.keep(readColumns(task.pairs, stage.values))
      proven &&= this.best !== null && -stage.bound >= this.best.blocking
    }
    if (tolerant && tolerated === null && this.best)
      model.row(
        -Infinity,
        this.best.blocking,
        blocks.map((column) => [column, 1]),
      )

    const number = this.relaxed?.matched ?? Infinity
    if (!this.best || !fits() || this.best.matched < number) {
      const stage = runStage(milp, model, (c) => (isPair(c) ? 1 : 0), {
        remaining: withShare(context, 0.5).remaining,
        ...known(),
      })
      if (!stage.found && stage.impossible && tolerated !== null) return { kind: 'none' }
      if (stage.found) this.keep(readColumns(task.pairs, stage.values))
      proven &&= this.best !== null && stage.bound <= this.best.matched
    }
    const { best } = this
    if (!best || !fits()) return { kind: 'unknown' }
    model.row(
      best.matched,
      best.matched,
      Array.from({ length: total }, (_, k): [number, number] => [k, 1]),
    )
    const stage = runStage(milp, model, (c) => (isPair(c) ? task.pairs.score[c]! : 0), {
      remaining: context.remaining,
      ...known(),
    })
    if (stage.found) this.keep(readColumns(task.pairs, stage.values))
    const last = this.best ?? best
    return proven && stage.bound <= last.score ? this.proven() : this.unproven(stage.bound)
  }
}

/** Blocking pairs that count against an answer: all of them, or those above what is tolerated. */
const excess = (blocking: number, tolerated: number | null) =>
  tolerated === null ? blocking : Math.max(0, blocking - tolerated)
