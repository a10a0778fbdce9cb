import type { Limit, Task } from '#task'
import { findPair, type Pairs } from '#transport'
import { buildNetwork, type Network, type Reading, readNetwork, setBounds } from './network.ts'

/**
 * Exact search for what is no network: optional groups, people to be kept apart, limits that overlap. Each
 * step solves the network without these rules (a bound), finds one that is broken, and mends it in the two
 * possible ways. The first leaf is already a good answer; finishing the search proves the best.
 */
export type Search = {
  /** The best assignment met, null when none was. */
  readonly best: Reading | null
  /** Nothing better exists than `best`; with null: nothing exists at all. */
  readonly finished: boolean
  /** An upper bound on every assignment: more mentees first, then score. */
  readonly matchedBound: number
  readonly scoreBound: number
}

export type SearchBudget = { readonly steps: number; readonly expired: () => boolean }

export type SearchGoal = {
  /** Stops at the first assignment with this many mentees. */
  readonly enough?: number
  /** An assignment that is known already. */
  readonly known?: { readonly matched: number; readonly score: number; readonly mentorOf: Int32Array }
}

export function searchBest(
  task: Task,
  pairs: Pairs,
  top: number,
  budget: SearchBudget,
  goal: SearchGoal = {},
): Search {
  return new Branching(task, pairs, top, budget, goal).run()
}

type Branch = { readonly apply: () => void; readonly undo: () => void }

class Branching {
  private readonly task: Task
  private readonly budget: SearchBudget
  private readonly network: Network
  private readonly low: Int32Array
  private readonly high: Int32Array
  /** Optional groups about which nothing has been decided yet. */
  private readonly undecided: Uint8Array
  private readonly enough: number
  private best: Reading | null = null
  private steps = 0
  private stopped = false
  /** A leaf of its own, not only what was known before. */
  private found = false
  private openMatched = -1
  private openScore = -1

  constructor(task: Task, pairs: Pairs, top: number, budget: SearchBudget, goal: SearchGoal) {
    this.task = task
    this.budget = budget
    this.enough = goal.enough ?? Infinity
    this.network = buildNetwork(task, pairs, top)
    this.low = Int32Array.from(task.max, (max, j) =>
      task.required[j] === 1 ? Math.min(task.min[j]!, max) : 0,
    )
    this.high = task.max.slice()
    this.undecided = new Uint8Array(task.max.length)
    const pinned = new Set(task.pinned)
    for (let j = 0; j < task.max.length; j++) {
      if (task.required[j] === 1 || task.min[j]! <= 1) continue
      if (task.min[j]! > task.max[j]!) this.bind(j, 0, 0, 0)
      else if (pinned.has(j)) this.bind(j, task.min[j]!, task.max[j]!, 0)
      else this.undecided[j] = 1
    }
    if (goal.known) this.best = { ...goal.known, shortfall: 0 }
  }

  run(): Search {
    this.visit()
    const { best } = this
    const matched = Math.max(this.openMatched, best ? best.matched : -1)
    const score = Math.max(
      this.openMatched === matched ? this.openScore : -1,
      best?.matched === matched ? best.score : -1,
    )
    return { best, finished: !this.stopped, matchedBound: matched, scoreBound: score }
  }

  private visit(): void {
    this.steps++
    const reachable = this.network.flow.optimise()
    const reading = readNetwork(this.network)
    if (!reachable || reading.shortfall > 0 || !this.improves(reading)) return
    if (this.outOfBudget()) this.stopped = true
    const branches = this.branches(reading)
    if (!branches) {
      this.best = reading
      this.found = true
      if (reading.matched >= this.enough) this.stopped = true
      return
    }
    for (const { apply, undo } of branches) {
      if (this.stopped || !this.improves(reading)) break
      apply()
      this.visit()
      undo()
    }
    if (this.stopped && this.improves(reading)) this.leaveOpen(reading)
  }

  /** The first answer is worth waiting for a little longer. */
  private outOfBudget(): boolean {
    const { steps, expired } = this.budget
    if (this.best) return this.steps > (this.found ? steps : 4 * steps) || expired()
    return this.steps > 20 * steps || (this.steps > 200 && expired())
  }

  private improves(reading: Reading): boolean {
    const { best } = this
    return (
      !best ||
      reading.matched > best.matched ||
      (reading.matched === best.matched && reading.score > best.score)
    )
  }

  private leaveOpen(reading: Reading): void {
    if (reading.matched < this.openMatched) return
    if (reading.matched > this.openMatched) this.openScore = -1
    this.openMatched = reading.matched
    this.openScore = Math.max(this.openScore, reading.score)
  }

  /** The two ways to mend a broken rule, or null when every rule is met. */
  private branches(reading: Reading): readonly Branch[] | null {
    const load = new Int32Array(this.task.max.length)
    for (const j of reading.mentorOf) if (j >= 0) load[j]!++
    return this.groupBranches(load) ?? this.limitBranches(load) ?? this.apartBranches(reading.mentorOf)
  }

  private groupBranches(load: Int32Array): readonly Branch[] | null {
    const { min, max } = this.task
    let group = -1
    let fullest = -1
    for (let j = 0; j < load.length; j++) {
      if (this.undecided[j] !== 1 || load[j] === 0 || load[j]! >= min[j]!) continue
      const fullness = load[j]! / min[j]!
      if (fullness <= fullest) continue
      fullest = fullness
      group = j
    }
    if (group < 0) return null
    const open = this.within(group, min[group]!, max[group]!)
    const closed = this.within(group, 0, 0)
    return (fullest >= 0.5 ? [open, closed] : [closed, open]).flat()
  }

  /** One mentor of the set gets fewer mentees than now, or certainly as many. */
  private limitBranches(load: Int32Array): readonly Branch[] | null {
    const broken = this.network.tree.others.find((limit) => sumOf(limit, load) > limit.max)
    if (!broken) return null
    // A mentor whose number is fixed already cannot give way.
    const free = broken.mentors.filter((j) => load[j]! > this.low[j]!)
    const mentor = free.reduce((most, j) => (most < 0 || load[j]! > load[most]! ? j : most), -1)
    if (mentor < 0) return []
    return [this.within(mentor, 0, load[mentor]! - 1), this.within(mentor, load[mentor]!, Infinity)].flat()
  }

  private apartBranches(mentorOf: Int32Array): readonly Branch[] | null {
    for (const [a, b] of this.task.apart) {
      const j = mentorOf[a]!
      if (j < 0 || j !== mentorOf[b]) continue
      const movable = [a, b].filter((i) => this.task.pinned[i]! < 0)
      return movable
        .map((i) => ({ i, loss: this.lossOf(i, j) }))
        .sort((x, y) => x.loss - y.loss)
        .map(({ i }) => this.forbid(i, j))
    }
    return null
  }

  private forbid(mentee: number, mentor: number): Branch {
    const { flow, pairs, top } = this.network
    const arc = findPair(pairs, mentee, mentor)
    const cost = top - pairs.score[arc]!
    return { apply: () => flow.change(arc, 0, cost), undo: () => flow.change(arc, 1, cost) }
  }

  /** The least that the mentee loses, by the prices of the moment, when he may not have this mentor. */
  private lossOf(mentee: number, mentor: number): number {
    const { flow, pairs, aloneArc } = this.network
    let least = flow.reducedCost(aloneArc(mentee))
    for (let k = pairs.ptr[mentee]!; k < pairs.ptr[mentee + 1]!; k++)
      if (pairs.mentor[k] !== mentor && flow.capacity[k] === 1) least = Math.min(least, flow.reducedCost(k))
    return least
  }

  /** Narrows the number of mentees of a mentor; empty when nothing is left of it. */
  private within(mentor: number, low: number, high: number): Branch[] {
    const [oldLow, oldHigh, undecided] = [this.low[mentor]!, this.high[mentor]!, this.undecided[mentor]!]
    const [newLow, newHigh] = [Math.max(low, oldLow), Math.min(high, oldHigh)]
    const { min } = this.task
    if (newLow > newHigh) return []
    const decided = undecided === 1 && (newHigh === 0 || newLow >= min[mentor]!) ? 0 : undecided
    return [
      {
        apply: () => this.bind(mentor, newLow, newHigh, decided),
        undo: () => this.bind(mentor, oldLow, oldHigh, undecided),
      },
    ]
  }

  private bind(mentor: number, low: number, high: number, undecided: number): void {
    this.low[mentor] = low
    this.high[mentor] = high
    this.undecided[mentor] = undecided
    setBounds(this.network, mentor, low, high)
  }
}

const sumOf = (limit: Limit, load: Int32Array) => limit.mentors.reduce((sum, j) => sum + load[j]!, 0)
