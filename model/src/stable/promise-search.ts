import type { Task } from '#task'
import { randomFrom } from '#transport'
import { type Aim, type Descent, roundingRoom, StableDual } from './dual.ts'
import { type PromiseNetwork, promisesOf } from './network.ts'
import { Domain, type PromiseLists } from './promise-lists.ts'
import { isBetter, type Standing, standing } from './standing.ts'

export type PromiseSearchOptions = {
  readonly aim: Aim
  readonly best: Standing
  /** Claims to begin with: a mentee's value in the relaxation. */
  readonly claim: ArrayLike<number>
  readonly network: PromiseNetwork
  /** Looks around a new answer. */
  readonly improve: (found: Standing) => Standing
  /** Pairs that may be looked at: work, not time, so that it repeats. */
  readonly work: number
  readonly expired: () => boolean
}

/** Down from the first prices, with much patience; again when something was ruled out; and at every later node. */
export const FIRST: Descent = { steps: 1500, length: 1, fresh: 0.1, patience: 30, shrink: 0.7 }
const AGAIN: Descent = { ...FIRST, steps: 300, length: 0.25 }
const NODE: Descent = { steps: 20, length: 0.3, fresh: 0.3, patience: 15, shrink: 0.5 }
/** So often a node is bounded again after something was ruled out. */
const ROUNDS = 2
/** Bounding again is worth it from so many promises and pairs ruled out. */
const STRUCK_AT_LEAST = 20
/** Share of the work for neighbourhoods; mentors free in the first; its nodes; failures in a row that end it. */
const AROUND = 0.6
const FREE_AT_FIRST = 0.15
const NEIGHBOURHOOD_NODES = 25
const MISSES = 200
/** A mentor whose promise changes less often than this in a descent is as good as decided. */
const DECIDED = 0.05

/**
 * Exact search for the best matching that nothing blocks: it halves the promises of one mentor after another, each
 * half with a bound of its own. Where all promises are made the best matching is a flow.
 */
export class PromiseSearch {
  best: Standing
  /** Nothing better exists. */
  finished = false
  /** No answer is above, in what the aim counts. */
  bound = Infinity
  private readonly task: Task
  private readonly lists: PromiseLists
  private readonly options: PromiseSearchOptions
  private readonly domain: Domain
  private readonly dual: StableDual
  private stopped = false
  private nodes = 0
  /** A branch was left out because it takes too many detours. */
  private skipped = false

  constructor(task: Task, lists: PromiseLists, options: PromiseSearchOptions) {
    this.task = task
    this.lists = lists
    this.options = options
    this.best = options.best
    this.domain = new Domain(lists)
    this.dual = new StableDual(this.domain, options.aim)
    this.dual.claim.set(options.claim)
  }

  run(): void {
    if (this.descendAtRoot()) {
      // One dive, then around what is known, then everything.
      if (this.searchAll(0, Infinity) === 'left out') this.searchAround(this.options.work * AROUND)
      if (this.searchAll(Infinity, Infinity) === 'cut short') return
    }
    this.finished = true
    this.bound = this.value(this.best)
  }

  /** False when nothing better is left. */
  private descendAtRoot(): boolean {
    for (let round = 0; round < 4; round++) {
      if (!this.domain.narrow()) return false
      const how = round === 0 ? FIRST : AGAIN
      const bound = this.dual.descend(how, this.goal, this.options.expired)
      this.bound = Math.min(this.bound, Math.floor(bound + this.margin))
      if (bound < this.goal) return false
      if (this.dual.strike(this.goal) === 0 || this.isOver()) break
    }
    return true
  }

  /**
   * Large neighbourhoods of the best answer: a mentor and some with whom he shares mentees are free, all others
   * promise what they promise now. As many are free as a short search can manage.
   */
  private searchAround(work: number): void {
    const { lists, domain } = this
    const random = randomFrom(1)
    const root = this.save()
    let free = FREE_AT_FIRST
    for (let missed = 0; missed < MISSES && this.dual.work < work && !this.isOver(); missed++) {
      const before = this.best
      const promise = promisesOf(this.task, lists.ranks, before.mentorOf)
      for (const j of this.neighbourhood(random).slice(Math.max(2, Math.round(free * lists.pairs.mentors)))) {
        const [at, own] = [lists.promiseAt(j), lists.promiseOf(j, promise[j]!)]
        for (let p = 0; p <= lists.groups(j); p++) if (p !== own) domain.open[at + p] = 0
      }
      const outcome = this.searchAll(Infinity, NEIGHBOURHOOD_NODES)
      free = Math.min(1, free * (outcome === 'complete' ? 1.05 : 0.9))
      this.restore(root)
      if (this.best === before) continue
      missed = -1
      if (this.boundHere() < this.goal) return
      Object.assign(root, this.save())
    }
  }

  /** All mentors with choices, first those with whom a chance one shares most mentees, with some luck. */
  private neighbourhood(random: () => number): number[] {
    const { lists } = this
    const centre = Math.floor(random() * lists.pairs.mentors)
    const shared = new Uint8Array(lists.pairs.mentees)
    for (let c = lists.columnPtr[centre]!; c < lists.columnPtr[centre + 1]!; c++) shared[lists.mentee[c]!] = 1
    const nearness = new Float64Array(lists.pairs.mentors)
    for (let j = 0; j < lists.pairs.mentors; j++) {
      for (let c = lists.columnPtr[j]!; c < lists.columnPtr[j + 1]!; c++)
        nearness[j]! += shared[lists.mentee[c]!]!
      nearness[j]! *= random()
    }
    const mentors = Array.from(nearness.keys()).filter((j) => !lists.isIdle(j))
    return mentors.sort((a, b) => nearness[b]! - nearness[a]! || a - b)
  }

  /** The search below the present domain, which stays as it was. */
  private searchAll(detours: number, nodes: number): 'complete' | 'left out' | 'cut short' {
    this.nodes = nodes
    this.stopped = false
    this.skipped = false
    const saved = this.save()
    this.visit(detours)
    this.restore(saved)
    if (this.stopped) return 'cut short'
    return this.skipped ? 'left out' : 'complete'
  }

  private visit(detours: number): void {
    const bound = this.boundHere()
    if (bound < this.goal) return
    const mentor = this.mostUndecided()
    if (!mentor || mentor.balance < DECIDED) this.tryLikely()
    if (!mentor || bound < this.goal) return
    this.stopped ||= --this.nodes < 0 || this.isOver()
    const saved = this.save()
    for (const [at, half] of this.halves(mentor.j, mentor.cut).entries()) {
      if (this.stopped || bound < this.goal) return
      if (at > detours) {
        this.skipped = true
        return
      }
      for (const p of half) this.domain.open[p] = 0
      this.visit(detours - at)
      this.restore(saved)
    }
  }

  /** No more time or work, or more mentees than the aim had counted on. */
  private isOver(): boolean {
    const { expired, work, aim } = this.options
    const more = aim.number !== null && this.best.matched > aim.number
    return more || this.dual.work > work || expired()
  }

  private boundHere(): number {
    let bound = Infinity
    for (let round = 0; round < ROUNDS; round++) {
      if (!this.domain.narrow()) return -Infinity
      bound = Math.min(bound, this.dual.descend(NODE, this.goal, this.options.expired))
      if (bound < this.goal || this.dual.strike(this.goal) < STRUCK_AT_LEAST) break
    }
    return bound
  }

  /** The mentor whose best promise has changed most, and the promise that divides his in the middle. */
  private mostUndecided(): { j: number; cut: number; balance: number } | null {
    const { lists, dual, domain } = this
    let most: { j: number; cut: number; balance: number } | null = null
    for (let j = 0; j < lists.pairs.mentors; j++) {
      const range = lists.isIdle(j) ? null : domain.range(j)
      if (!range || range.lowest === range.highest) continue
      const at = lists.promiseAt(j)
      let sum = 0
      for (let p = range.lowest; p <= range.highest; p++) sum += dual.often[at + p]!
      let below = 0
      for (let p = range.lowest; p < range.highest; p++) {
        below += dual.often[at + p]!
        const balance = sum > 0 ? Math.min(below, sum - below) / sum : 0
        if (domain.open[at + p] === 1 && (!most || balance > most.balance)) most = { j, cut: p, balance }
      }
    }
    return most
  }

  /** The promises to be closed in each half, first for the half in which the best promise was more often. */
  private halves(j: number, cut: number): [number[], number[]] {
    const at = this.lists.promiseAt(j)
    const [lower, upper]: [number[], number[]] = [[], []]
    let lean = 0
    for (let p = 0; p <= this.lists.groups(j); p++) {
      const isLower = p <= cut
      ;(isLower ? lower : upper).push(at + p)
      lean += (isLower ? 1 : -1) * this.dual.often[at + p]!
    }
    return lean >= 0 ? [upper, lower] : [lower, upper]
  }

  /** The best matching under each mentor's likeliest promise. */
  private tryLikely(): void {
    const { lists, domain, dual } = this
    for (let j = 0; j < lists.pairs.mentors; j++) {
      if (lists.isIdle(j)) continue
      const at = lists.promiseAt(j)
      let likely = -1
      for (let p = 0; p <= lists.groups(j); p++)
        if (domain.open[at + p] === 1 && (likely < 0 || dual.often[at + p]! > dual.often[at + likely]!))
          likely = p
      this.options.network.set(j, lists.rankOf(j, likely))
    }
    const reading = this.options.network.best()
    if (reading && isBetter(reading, this.best))
      this.best = this.options.improve(standing(this.task, reading.mentorOf))
  }

  private value({ matched, score }: Standing): number {
    return this.options.aim.number === null ? matched : score
  }

  private get margin(): number {
    return roundingRoom(this.best.score)
  }

  private get goal(): number {
    return this.value(this.best) + 1 - this.margin
  }

  private save() {
    const { envy, claim } = this.dual
    return { domain: this.domain.save(), envy: envy.slice(), claim: claim.slice() }
  }

  private restore({ domain, envy, claim }: ReturnType<PromiseSearch['save']>): void {
    this.domain.restore(domain)
    this.dual.envy.set(envy)
    this.dual.claim.set(claim)
  }
}
