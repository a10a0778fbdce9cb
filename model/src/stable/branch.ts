import {
  buildNetwork,
  type Network,
  type Reading,
  readNetwork,
  type SearchBudget,
  setBounds,
} from '#rulebound'
import { blockingPairs, plainRules, type Ranks, type Task, UNACCEPTABLE } from '#task'
import { type Columns, columnsOf, topScore } from '#transport'
import { isBetter, type Standing } from './search.ts'

/**
 * Exact search for the best matching that nothing blocks. The best matching of all is a flow, and a bound; if a
 * pair blocks it, one of two things must be so: the mentee gets somebody at least as good, or the mentor is full
 * with people at least as dear. Both are flows again.
 */
export type StableSearch = {
  readonly best: Standing | null
  /** Nothing better exists. */
  readonly finished: boolean
  /** No stable matching is above: more mentees first, then score. */
  readonly matchedBound: number
  readonly scoreBound: number
}

export function searchStableExactly(
  task: Task,
  ranks: Ranks,
  known: Standing | null,
  budget: SearchBudget,
): StableSearch {
  return new StableBranching(task, ranks, known, budget).run()
}

type Child = { readonly apply: () => void; readonly undo: () => void; readonly reading: Reading }

class StableBranching {
  private readonly task: Task
  private readonly ranks: Ranks
  private readonly budget: SearchBudget
  private readonly network: Network
  private readonly columns: Columns
  /** The lowest rank that will do for the mentee; UNACCEPTABLE: anybody or nobody. */
  private readonly need: Int32Array
  /** The lowest rank the mentor takes, and he is full; UNACCEPTABLE: no such promise. */
  private readonly promise: Int32Array
  private best: Standing | null
  private found = false
  private steps = 0
  private stopped = false
  private openMatched = -1
  private openScore = -1

  constructor(task: Task, ranks: Ranks, known: Standing | null, budget: SearchBudget) {
    this.task = task
    this.ranks = ranks
    this.budget = budget
    this.best = known
    this.network = buildNetwork(plainRules(task), task.pairs, topScore(task.pairs))
    this.columns = columnsOf(task.pairs)
    this.need = new Int32Array(task.pairs.mentees).fill(UNACCEPTABLE)
    this.promise = new Int32Array(task.pairs.mentors).fill(UNACCEPTABLE)
  }

  run(): StableSearch {
    const root = this.solve()
    if (root && this.improves(root)) this.visit(root)
    const { best } = this
    const matched = Math.max(this.openMatched, best?.matched ?? -1)
    const score = Math.max(
      this.openMatched === matched ? this.openScore : -1,
      best?.matched === matched ? best.score : -1,
    )
    return { best, finished: !this.stopped, matchedBound: matched, scoreBound: score }
  }

  private visit(reading: Reading): void {
    this.steps++
    if (this.steps > (this.found ? 1 : 4) * this.budget.steps || this.budget.expired()) this.stopped = true
    if (this.stopped) {
      this.leaveOpen(reading)
      return
    }
    const blocking = this.worstBlocking(reading.mentorOf)
    if (!blocking) {
      this.best = reading
      this.found = true
      return
    }
    const children = this.children(blocking.mentee, blocking.at)
    for (const child of children) {
      if (!this.improves(child.reading)) continue
      if (this.stopped) {
        this.leaveOpen(child.reading)
        continue
      }
      child.apply()
      this.network.flow.optimise()
      this.visit(child.reading)
      child.undo()
    }
  }

  /** The pair that its mentee wants most. */
  private worstBlocking(mentorOf: Int32Array): { mentee: number; at: number } | null {
    let worst: { mentee: number; at: number } | null = null
    const { ofMentee, ofMentor } = this.ranks
    blockingPairs(this.task, mentorOf, (mentee, at) => {
      const closer =
        !worst ||
        ofMentee[at]! < ofMentee[worst.at]! ||
        (ofMentee[at] === ofMentee[worst.at] && ofMentor[at]! < ofMentor[worst.at]!)
      if (closer) worst = { mentee, at }
    })
    return worst
  }

  /** Both ways to unblock the pair, the better first. */
  private children(mentee: number, at: number): Child[] {
    const mentor = this.task.pairs.mentor[at]!
    const [need, promise] = [this.need[mentee]!, this.promise[mentor]!]
    const ways = [
      {
        apply: () => this.setNeed(mentee, this.ranks.ofMentee[at]!),
        undo: () => this.setNeed(mentee, need),
      },
      {
        apply: () => this.setPromise(mentor, this.ranks.ofMentor[at]!),
        undo: () => this.setPromise(mentor, promise),
      },
    ]
    const children: Child[] = []
    for (const way of ways) {
      way.apply()
      const reading = this.solve()
      way.undo()
      if (reading && this.improves(reading)) children.push({ ...way, reading })
    }
    return children.sort((a, b) => b.reading.matched - a.reading.matched || b.reading.score - a.reading.score)
  }

  private solve(): Reading | null {
    const reachable = this.network.flow.optimise()
    const reading = readNetwork(this.network)
    if (!reachable || reading.shortfall > 0) return null
    const { pinned } = this.task
    for (let i = 0; i < reading.mentorOf.length; i++)
      if (reading.mentorOf[i]! < 0 && this.need[i] !== UNACCEPTABLE && pinned[i]! < 0) return null
    return reading
  }

  private improves(reading: Reading): boolean {
    return !this.best || isBetter(reading, this.best)
  }

  private leaveOpen(reading: Reading): void {
    if (reading.matched < this.openMatched) return
    if (reading.matched > this.openMatched) this.openScore = -1
    this.openMatched = reading.matched
    this.openScore = Math.max(this.openScore, reading.score)
  }

  private setNeed(mentee: number, need: number): void {
    this.need[mentee] = need
    const { flow, aloneArc, alone, must } = this.network
    flow.change(aloneArc(mentee), 1, need === UNACCEPTABLE ? alone : must)
    const { ptr } = this.task.pairs
    for (let k = ptr[mentee]!; k < ptr[mentee + 1]!; k++) this.allow(mentee, k)
  }

  private setPromise(mentor: number, promise: number): void {
    this.promise[mentor] = promise
    const most = this.task.max[mentor]!
    setBounds(this.network, mentor, promise === UNACCEPTABLE ? 0 : most, most)
    const { ptr, mentee, at } = this.columns
    for (let c = ptr[mentor]!; c < ptr[mentor + 1]!; c++) this.allow(mentee[c]!, at[c]!)
  }

  private allow(mentee: number, k: number): void {
    const { pairs, pinned } = this.task
    if (pinned[mentee]! >= 0) return
    const { flow, top } = this.network
    const allowed =
      this.ranks.ofMentee[k]! <= this.need[mentee]! &&
      this.ranks.ofMentor[k]! <= this.promise[pairs.mentor[k]!]!
    if ((flow.capacity[k] === 1) !== allowed) flow.change(k, allowed ? 1 : 0, top - pairs.score[k]!)
  }
}
