import { findPair, type Pairs } from '#transport'
import { LivePairs } from './live-pairs.ts'
import { MentorChoice } from './mentor-choice.ts'
import type { Domain, PromiseLists } from './promise-lists.ts'

/** What is maximised: the weight of the pairs, with so many mentees, or with any number of them (null). */
export type Aim = {
  readonly weight: ArrayLike<number>
  readonly number: number | null
  /** Blocking pairs that are tolerated. */
  readonly tolerated: number
}

/**
 * How to go down: steps at most, the first length as a share of the way to the goal, the share of the new slope in the
 * direction, and after how many steps without progress the length shrinks, and to what part.
 */
export type Descent = {
  readonly steps: number
  readonly length: number
  readonly fresh: number
  readonly patience: number
  readonly shrink: number
}

/** Room for the last digits of the prices at a bound like this; the true values are whole. */
export const roundingRoom = (bound: number) => 0.1 + 1e-12 * Math.abs(bound)

/**
 * A bound on stable matchings by Lagrangian relaxation. Two kinds of rules tie the mentors together and get prices:
 *
 * - a mentee has one mentor: his `claim`;
 * - a pair does not block: its `envy`. The mentee has somebody at least as good elsewhere, or has this mentor and
 *   stands above the group he promises, or the mentor promises this mentee's group or a higher one.
 *
 * What is left falls apart into mentors: under each promise the best mentees are those of the highest value, and one
 * walk down the list finds the best promise. Steps along the slope bring the bound down (Held and Karp; Polyak).
 */
export class StableDual {
  readonly envy: Float64Array
  readonly claim: Float64Array
  /** Pairs, people and promises looked at so far. */
  work = 0
  /** How often each promise was the best one in the last descent. */
  readonly often: Float64Array
  private readonly lists: PromiseLists
  private readonly pairs: Pairs
  private readonly aim: Aim
  private readonly live: LivePairs
  private readonly choice: MentorChoice
  private readonly value: Float64Array
  private readonly pairSlope: Float64Array
  private readonly menteeSlope: Float64Array
  private readonly pairStep: Float64Array
  private readonly menteeStep: Float64Array
  private readonly bestEnvy: Float64Array
  private readonly bestClaim: Float64Array
  /** The weight of the pinned pairs. */
  private readonly fixed: number

  constructor(domain: Domain, aim: Aim) {
    const { lists } = domain
    const { pairs } = lists
    const total = pairs.ptr[pairs.mentees]!
    this.lists = lists
    this.pairs = pairs
    this.aim = aim
    this.live = new LivePairs(domain)
    this.choice = new MentorChoice(domain, this.live)
    this.often = new Float64Array(lists.promises)
    this.value = new Float64Array(total)
    this.envy = new Float64Array(total)
    this.pairSlope = new Float64Array(total)
    this.pairStep = new Float64Array(total)
    this.bestEnvy = new Float64Array(total)
    this.claim = new Float64Array(pairs.mentees)
    this.menteeSlope = new Float64Array(pairs.mentees)
    this.menteeStep = new Float64Array(pairs.mentees)
    this.bestClaim = new Float64Array(pairs.mentees)
    this.fixed = lists.task.pinned.reduce(
      (sum, j, i) => sum + (j < 0 ? 0 : aim.weight[findPair(pairs, i, j)]!),
      0,
    )
  }

  /** The bound at the present prices. */
  evaluate(): number {
    const { live, choice, pairs, envy, value } = this
    this.work += live.columnPtr[pairs.mentors]! + 2 * this.claim.length + this.often.length
    this.setValues()
    choice.chosen.fill(0)
    let sum = this.fixed
    for (let r = 0; r < live.rules; r++) sum -= envy[live.ruled[r]!]!
    for (let j = 0; j < pairs.mentors; j++) {
      if (this.lists.isIdle(j)) continue
      const worth = choice.weigh(j, value, envy)
      if (worth === -Infinity) return worth
      sum += worth
    }
    return sum + this.largestClaims() + this.largestEnvy(() => undefined)
  }

  /** What a pair is worth where its mentee stands above the promised group. */
  private setValues(): void {
    const { pairs, envy, claim, value, aim } = this
    const { row, rowPtr } = this.live
    const rank = this.lists.ranks.ofMentee
    for (let i = 0; i < pairs.mentees; i++) {
      let relieved = 0
      for (let end = rowPtr[i + 1]!; end > rowPtr[i]!; ) {
        let from = end
        while (from > rowPtr[i]! && rank[row[from - 1]!] === rank[row[end - 1]!])
          relieved += envy[row[--from]!]!
        for (let r = from; r < end; r++) value[row[r]!] = aim.weight[row[r]!]! - claim[i]! + relieved
        end = from
      }
    }
  }

  /** A given number of mentees have a mentor: at best those with the largest claims. */
  private largestClaims(): number {
    const { claim, menteeSlope, aim } = this
    const { pinned } = this.lists.task
    const free: number[] = []
    let wanted = aim.number ?? Infinity
    for (let i = 0; i < claim.length; i++) {
      menteeSlope[i] = 0
      if (pinned[i]! >= 0) wanted--
      else if (aim.number !== null || claim[i]! > 0) free.push(i)
    }
    if (wanted < free.length) free.sort((a, b) => claim[b]! - claim[a]! || a - b)
    let sum = 0
    for (const i of free.slice(0, Math.min(wanted, free.length))) {
      menteeSlope[i] = 1
      sum += claim[i]!
    }
    return sum
  }

  private largestEnvy(visit: (k: number) => void): number {
    let sum = 0
    if (this.aim.tolerated === 0) return sum
    for (const k of this.byEnvy().slice(0, this.aim.tolerated)) {
      sum += this.envy[k]!
      visit(k)
    }
    return sum
  }

  /** The pairs whose rule costs something, the dearest first. */
  byEnvy(): number[] {
    const { envy } = this
    const order: number[] = []
    for (let k = 0; k < envy.length; k++) if (envy[k]! > 0) order.push(k)
    return order.sort((a, b) => envy[b]! - envy[a]! || a - b)
  }

  /** By how much every rule is kept; negative: broken. */
  private setSlopes(): void {
    const { pairs, pairSlope, menteeSlope } = this
    const { row, rowPtr, isRuled } = this.live
    const { chosen, promise } = this.choice
    const { groupOf } = this.lists
    const rank = this.lists.ranks.ofMentee
    for (let i = 0; i < pairs.mentees; i++) {
      let wellOff = 0
      for (let from = rowPtr[i]!; from < rowPtr[i + 1]!; ) {
        let end = from
        while (end < rowPtr[i + 1]! && rank[row[end]!] === rank[row[from]!]) wellOff += chosen[row[end++]!]!
        for (; from < end; from++) {
          const k = row[from]!
          if (isRuled[k] === 0) continue
          const p = promise[pairs.mentor[k]!]!
          const own = groupOf[k]!
          pairSlope[k] = wellOff + (p <= own ? 1 : 0) - (p === own ? chosen[k]! : 0) - 1
        }
      }
      menteeSlope[i]! -= wellOff
    }
    this.largestEnvy((k) => {
      pairSlope[k]!++
    })
  }

  /** Goes down for so many steps, or until the bound is below `goal`; the best prices met stay. */
  descend(how: Descent, goal: number, expired: () => boolean): number {
    const { envy, claim, pairStep, menteeStep, bestEnvy, bestClaim, lists, pairs, choice } = this
    let best = Infinity
    let stretch = how.length
    let idle = 0
    pairStep.fill(0)
    menteeStep.fill(0)
    this.often.fill(0)
    this.live.refresh((k) => {
      envy[k] = 0
    })
    for (let step = 0; step < how.steps && stretch > 1e-3; step++) {
      const now = this.evaluate()
      if (now < best) {
        if (best - now > 2e-4 * (best - goal)) idle = 0
        best = now
        bestEnvy.set(envy)
        bestClaim.set(claim)
      }
      if (best < goal || expired()) break
      for (let j = 0; j < pairs.mentors; j++) this.often[lists.promiseAt(j) + choice.promise[j]!]!++
      if (++idle > how.patience) {
        idle = 0
        stretch *= how.shrink
        envy.set(bestEnvy)
        claim.set(bestClaim)
        pairStep.fill(0)
        menteeStep.fill(0)
      } else if (!this.step(stretch * 1.05 * (now - goal), how.fresh)) break
    }
    envy.set(bestEnvy)
    claim.set(bestClaim)
    return best
  }

  private step(length: number, fresh: number): boolean {
    const { envy, claim, pairStep, menteeStep, pairSlope, menteeSlope, aim } = this
    const { task } = this.lists
    const { ruled, rules } = this.live
    this.setSlopes()
    let norm = 0
    for (let r = 0; r < rules; r++) {
      const k = ruled[r]!
      pairStep[k] = fresh * pairSlope[k]! + (1 - fresh) * pairStep[k]!
      if (pairStep[k]! < 0 || envy[k]! > 0) norm += pairStep[k]! * pairStep[k]!
    }
    const least = aim.number === null ? 0 : -Infinity
    for (let i = 0; i < claim.length; i++) {
      if (task.pinned[i]! >= 0) continue
      menteeStep[i] = fresh * menteeSlope[i]! + (1 - fresh) * menteeStep[i]!
      if (menteeStep[i]! < 0 || claim[i]! > least) norm += menteeStep[i]! * menteeStep[i]!
    }
    if (norm < 1e-9) return false
    const size = length / norm
    for (let r = 0; r < rules; r++) {
      const k = ruled[r]!
      envy[k] = Math.max(0, envy[k]! - size * pairStep[k]!)
    }
    for (let i = 0; i < claim.length; i++)
      if (task.pinned[i]! < 0) claim[i] = Math.max(least, claim[i]! - size * menteeStep[i]!)
    return true
  }

  /** Rules out the promises and pairs with which nothing reaches `goal`; how many. */
  strike(goal: number): number {
    return this.choice.strike(goal, this.evaluate(), this.value, this.envy)
  }
}
