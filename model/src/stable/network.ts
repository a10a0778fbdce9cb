import { buildNetwork, type Network, type Reading, readNetwork, setBounds } from '#rulebound'
import { plainRules, type Ranks, type Task, UNACCEPTABLE } from '#task'
import { type Columns, columnsOf, findPair, type Pairs, topScore } from '#transport'
import { freeCapacity } from './start.ts'

/** No promise: the mentor may have room, or somebody he does not want at all. */
export const NO_PROMISE = UNACCEPTABLE

/**
 * All stable matchings in which every mentor keeps a promise: «I am full, and my least liked mentee is no
 * lower than this rank». Such promises turn stability into a condition on each mentee alone (who is liked more
 * than the promise must be at least as well off elsewhere), and the best of these matchings is a flow.
 */
export class PromiseNetwork {
  readonly promise: Int32Array
  private readonly task: Task
  private readonly ranks: Ranks
  private readonly network: Network
  private readonly capacity: Int32Array
  private readonly columns: Columns
  /** The rank a mentee needs at least; NO_PROMISE for none. */
  private readonly need: Int32Array

  /** Pairs that may block. */
  private readonly exempt = new Set<number>()

  constructor(task: Task, ranks: Ranks, promise: Int32Array) {
    this.task = task
    this.ranks = ranks
    this.promise = promise.slice()
    this.capacity = freeCapacity(task)
    this.columns = columnsOf(task.pairs)
    this.need = new Int32Array(task.pairs.mentees).fill(NO_PROMISE)
    this.network = buildNetwork(plainRules(task), task.pairs, topScore(task.pairs))
    for (let j = 0; j < task.pairs.mentors; j++) this.bindMentor(j)
    for (let i = 0; i < task.pairs.mentees; i++) this.bindMentee(i)
  }

  /** Changes one promise. */
  set(mentor: number, promise: number): void {
    if (this.promise[mentor] === promise) return
    this.promise[mentor] = promise
    this.bindMentor(mentor)
    const { ptr, mentee, at } = this.columns
    for (let c = ptr[mentor]!; c < ptr[mentor + 1]!; c++) {
      this.bindMentee(mentee[c]!)
      this.bindPair(mentee[c]!, at[c]!)
    }
  }

  /** Exactly these pairs may block. */
  setExempt(exempt: ReadonlySet<number>): void {
    const changed = [...exempt, ...this.exempt].filter((k) => !exempt.has(k) || !this.exempt.has(k))
    this.exempt.clear()
    for (const k of exempt) this.exempt.add(k)
    for (const k of changed) this.bindMentee(menteeOf(this.task.pairs, k))
  }

  /** The best matching that keeps the promises, null when there is none. */
  best(): Reading | null {
    const { network } = this
    const reachable = network.flow.optimise()
    const reading = readNetwork(network)
    if (!reachable || reading.shortfall > 0) return null
    for (let i = 0; i < reading.mentorOf.length; i++)
      if (reading.mentorOf[i]! < 0 && this.need[i] !== NO_PROMISE) return null
    return reading
  }

  private bindMentor(j: number): void {
    const own = this.promise[j] === NO_PROMISE ? 0 : this.task.max[j]!
    setBounds(this.network, j, own, this.task.max[j]!)
  }

  private bindMentee(i: number): void {
    const { pairs, pinned } = this.task
    if (pinned[i]! >= 0) return
    const { ofMentee, ofMentor } = this.ranks
    let need = NO_PROMISE
    for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]!; k++) {
      const j = pairs.mentor[k]!
      if (this.capacity[j]! <= 0 || ofMentee[k]! >= need || ofMentor[k]! >= this.promise[j]!) continue
      if (this.exempt.has(k)) continue
      need = ofMentee[k]!
    }
    const before = this.need[i]!
    if (before === need && before !== NO_PROMISE) return
    this.need[i] = need
    const { flow, aloneArc, alone, must } = this.network
    flow.change(aloneArc(i), 1, need === NO_PROMISE ? alone : must)
    for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]!; k++) this.bindPair(i, k)
  }

  private bindPair(i: number, k: number): void {
    const { pairs, pinned } = this.task
    if (pinned[i]! >= 0) return
    const { flow, top } = this.network
    const need = this.need[i]!
    const promise = this.promise[pairs.mentor[k]!]!
    const allowed =
      (need === NO_PROMISE || this.ranks.ofMentee[k]! <= need) &&
      (promise === NO_PROMISE || this.ranks.ofMentor[k]! <= promise)
    if ((flow.capacity[k] === 1) !== allowed) flow.change(k, allowed ? 1 : 0, top - pairs.score[k]!)
  }
}

/** The promises that a stable matching keeps. */
export function promisesOf(task: Task, ranks: Ranks, mentorOf: Int32Array): Int32Array {
  const { pairs, pinned, max } = task
  const load = new Int32Array(pairs.mentors)
  const worst = new Int32Array(pairs.mentors).fill(-1)
  for (let i = 0; i < pairs.mentees; i++) {
    const j = mentorOf[i]!
    if (j < 0) continue
    load[j]!++
    if (pinned[i]! < 0) worst[j] = Math.max(worst[j]!, ranks.ofMentor[findPair(pairs, i, j)]!)
  }
  return worst.map((rank, j) => (load[j]! < max[j]! ? NO_PROMISE : rank))
}

/** The ranks that occur at each mentor, rising: the promises worth trying. */
export function promiseLevels(pairs: Pairs, ranks: Ranks): number[][] {
  const levels: Set<number>[] = Array.from({ length: pairs.mentors }, () => new Set())
  for (let k = 0, end = pairs.ptr[pairs.mentees]!; k < end; k++) {
    const rank = ranks.ofMentor[k]!
    if (rank !== UNACCEPTABLE && ranks.ofMentee[k] !== UNACCEPTABLE) levels[pairs.mentor[k]!]!.add(rank)
  }
  return levels.map((own) => [...own].sort((a, b) => a - b))
}

/** The row in which a pair stands. */
function menteeOf(pairs: Pairs, k: number): number {
  let low = 0
  let high = pairs.mentees - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pairs.ptr[middle]! <= k) low = middle
    else high = middle - 1
  }
  return low
}
