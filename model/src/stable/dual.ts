import { findPair, type Pairs } from '#transport'
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
  private readonly domain: Domain
  private readonly lists: PromiseLists
  private readonly pairs: Pairs
  private readonly aim: Aim
  /** The pairs of each mentee, best liked first. */
  private readonly allRows: Int32Array
  /** Only the pairs that are still possible or whose rule is still in question: by mentor, by mentee, by rule. */
  private readonly column: Int32Array
  private readonly columnPtr: Int32Array
  private readonly groupEnd: Int32Array
  private readonly row: Int32Array
  private readonly rowPtr: Int32Array
  private readonly ruled: Int32Array
  private readonly isRuled: Uint8Array
  private rules = 0
  private readonly value: Float64Array
  private readonly promise: Int32Array
  private readonly chosen: Uint8Array
  private readonly pairSlope: Float64Array
  private readonly menteeSlope: Float64Array
  private readonly pairStep: Float64Array
  private readonly menteeStep: Float64Array
  private readonly bestEnvy: Float64Array
  private readonly bestClaim: Float64Array
  /** The value of each promise, and of the last mentee chosen under it. */
  private readonly worth: Float64Array
  private readonly last: Float64Array
  /** The weight of the pinned pairs. */
  private readonly fixed: number
  private readonly safe: Best
  private readonly all: Best

  constructor(domain: Domain, aim: Aim) {
    const { lists } = domain
    const { pairs, ranks } = lists
    const total = pairs.ptr[pairs.mentees]!
    this.domain = domain
    this.lists = lists
    this.pairs = pairs
    this.aim = aim
    this.allRows = rowsByRank(pairs, ranks.ofMentee)
    this.column = new Int32Array(total)
    this.columnPtr = new Int32Array(pairs.mentors + 1)
    this.groupEnd = new Int32Array(lists.groupEnd.length)
    this.row = new Int32Array(total)
    this.rowPtr = new Int32Array(pairs.mentees + 1)
    this.ruled = new Int32Array(total)
    this.isRuled = new Uint8Array(total)
    this.often = new Float64Array(lists.promises)
    this.worth = new Float64Array(lists.promises)
    this.last = new Float64Array(lists.promises)
    this.promise = new Int32Array(pairs.mentors)
    this.chosen = new Uint8Array(total)
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
    const most = lists.capacity.reduce((a, b) => Math.max(a, b), 1)
    this.safe = new Best(most)
    this.all = new Best(most)
  }

  /** Leaves out what has been decided. */
  private compress(): void {
    const { pairs, lists, domain, envy, isRuled, column, columnPtr, groupEnd, row, rowPtr, ruled, allRows } = this
    let at = 0
    this.rules = 0
    for (let j = 0; j < pairs.mentors; j++) {
      const range = domain.range(j)
      let c = lists.columnPtr[j]!
      const keep = (end: number) => {
        for (; c < end; c++) {
          const k = lists.column[c]!
          isRuled[k] = range && domain.isInQuestion(lists.mentee[c]!, k, range) ? 1 : 0
          if (isRuled[k] === 1) ruled[this.rules++] = k
          else envy[k] = 0
          if (isRuled[k] === 1 || domain.out[k] === 0) column[at++] = k
        }
      }
      for (let g = lists.groupPtr[j]!; g < lists.groupPtr[j + 1]!; g++) {
        keep(lists.groupEnd[g]!)
        groupEnd[g] = at
      }
      keep(lists.columnPtr[j + 1]!)
      columnPtr[j + 1] = at
    }
    at = 0
    for (let i = 0; i < pairs.mentees; i++) {
      for (let r = pairs.ptr[i]!; r < pairs.ptr[i + 1]!; r++) {
        const k = allRows[r]!
        if (isRuled[k] === 1 || domain.out[k] === 0) row[at++] = k
      }
      rowPtr[i + 1] = at
    }
  }

  /** The bound at the present prices. */
  evaluate(): number {
    this.work += this.columnPtr[this.pairs.mentors]! + 2 * this.claim.length + this.often.length
    this.setValues()
    this.chosen.fill(0)
    let sum = this.fixed
    for (let r = 0; r < this.rules; r++) sum -= this.envy[this.ruled[r]!]!
    for (let j = 0; j < this.pairs.mentors; j++) {
      if (this.lists.isIdle(j)) continue
      const worth = this.weighPromises(j)
      if (worth === -Infinity) return worth
      sum += worth
      this.choose(j)
    }
    return sum + this.largestClaims() + this.largestEnvy(() => undefined)
  }

  /** What a pair is worth where its mentee stands above the promised group. */
  private setValues(): void {
    const { pairs, row, rowPtr, envy, claim, value, aim } = this
    const rank = this.lists.ranks.ofMentee
    for (let i = 0; i < pairs.mentees; i++) {
      let relieved = 0
      for (let end = rowPtr[i + 1]!; end > rowPtr[i]!; ) {
        let from = end
        while (from > rowPtr[i]! && rank[row[from - 1]!] === rank[row[end - 1]!]) relieved += envy[row[--from]!]!
        for (let r = from; r < end; r++) value[row[r]!] = aim.weight[row[r]!]! - claim[i]! + relieved
        end = from
      }
    }
  }

  private weighPromises(j: number): number {
    const { lists, column, columnPtr, value, envy, safe, all, worth, last } = this
    const { open, out } = this.domain
    const [capacity, groups, at] = [lists.capacity[j]!, lists.groups(j), lists.promiseAt(j)]
    const [first, end] = [columnPtr[j]!, columnPtr[j + 1]!]
    // The rule of every pair in or below the promised group is kept.
    let kept = 0
    for (let c = first; c < end; c++) kept += envy[column[c]!]!
    safe.clear(capacity)
    let best = -Infinity
    let c = first
    for (let p = 0; p < groups; p++) {
      const groupEnd = this.groupEnd[lists.groupPtr[j]! + p]!
      worth[at + p] = -Infinity
      if (open[at + p] === 1 && groupEnd - first >= capacity) {
        all.copy(safe)
        let least = -Infinity
        for (let g = c; g < groupEnd; g++) {
          const k = column[g]!
          if (out[k] === 1) continue
          all.add(value[k]! - envy[k]!, k)
          least = Math.max(least, value[k]! - envy[k]!)
        }
        if (all.isFull && least > -Infinity) {
          // One of the group must be there, even where all others are worth more.
          last[at + p] = Math.min(all.last, least)
          worth[at + p] = kept + all.sum() - all.last + last[at + p]!
        }
      }
      for (; c < groupEnd; c++) {
        const k = column[c]!
        if (out[k] === 0) safe.add(value[k]!, k)
        kept -= envy[k]!
      }
      if (worth[at + p]! > best) {
        best = worth[at + p]!
        this.promise[j] = p
      }
    }
    worth[at + groups] = -Infinity
    if (open[at + groups] === 1) {
      this.takeWithoutPromise(j, c)
      worth[at + groups] = safe.sum()
      last[at + groups] = safe.isFull ? safe.last : 0
    }
    if (worth[at + groups]! > best) {
      best = worth[at + groups]!
      this.promise[j] = groups
    }
    return best
  }

  /** Without a promise a place is free, or somebody has it whom the mentor does not accept. */
  private takeWithoutPromise(j: number, from: number): void {
    const { column, columnPtr, value, safe } = this
    safe.leaveOneFree()
    for (let c = from; c < columnPtr[j + 1]!; c++) {
      const k = column[c]!
      if (this.domain.out[k] === 0) safe.add(value[k]!, k)
    }
    safe.dropNegative()
  }

  /** Marks the mentees whom the best promise takes. */
  private choose(j: number): void {
    const { lists, column, columnPtr, value, envy, all, safe } = this
    const { groupOf } = lists
    const { out } = this.domain
    const p = this.promise[j]!
    const none = p === lists.groups(j)
    const end = none ? columnPtr[j + 1]! : this.groupEnd[lists.groupPtr[j]! + p]!
    let taken = safe
    if (!none) {
      taken = all
      all.clear(lists.capacity[j]!)
      let least = -1
      for (let c = columnPtr[j]!; c < end; c++) {
        const k = column[c]!
        if (out[k] === 1) continue
        const own = groupOf[k] === p
        all.add(own ? value[k]! - envy[k]! : value[k]!, k)
        if (own && (least < 0 || value[k]! - envy[k]! > value[least]! - envy[least]!)) least = k
      }
      if (value[least]! - envy[least]! < all.last) all.pair[all.size - 1] = least
    }
    for (let s = 0; s < taken.size; s++) this.chosen[taken.pair[s]!] = 1
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
    const { pairs, row, rowPtr, isRuled, chosen, pairSlope, menteeSlope, promise } = this
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
    const { envy, claim, pairStep, menteeStep, bestEnvy, bestClaim, lists, pairs } = this
    let best = Infinity
    let stretch = how.length
    let idle = 0
    pairStep.fill(0)
    menteeStep.fill(0)
    this.often.fill(0)
    this.compress()
    for (let step = 0; step < how.steps && stretch > 1e-3; step++) {
      const now = this.evaluate()
      if (now < best) {
        if (best - now > 2e-4 * (best - goal)) idle = 0
        best = now
        bestEnvy.set(envy)
        bestClaim.set(claim)
      }
      if (best < goal || expired()) break
      for (let j = 0; j < pairs.mentors; j++) this.often[lists.promiseAt(j) + this.promise[j]!]!++
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
    const { envy, claim, ruled, pairStep, menteeStep, pairSlope, menteeSlope, aim } = this
    const { task } = this.lists
    this.setSlopes()
    let norm = 0
    for (let r = 0; r < this.rules; r++) {
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
    for (let r = 0; r < this.rules; r++) {
      const k = ruled[r]!
      envy[k] = Math.max(0, envy[k]! - size * pairStep[k]!)
    }
    for (let i = 0; i < claim.length; i++)
      if (task.pinned[i]! < 0) claim[i] = Math.max(least, claim[i]! - size * menteeStep[i]!)
    return true
  }

  /** Rules out the promises and pairs with which nothing reaches `goal`; how many. */
  strike(goal: number): number {
    const { lists, column, columnPtr, domain, worth, last, value, envy } = this
    const { groupOf } = lists
    const { open, out } = domain
    const bound = this.evaluate()
    let struck = 0
    const strikeIf = (list: Uint8Array, at: number, live: number, hopeless: boolean) => {
      if (list[at] !== live || !hopeless) return
      list[at] = 1 - live
      struck++
    }
    if (bound === -Infinity) return 0
    for (let j = 0; j < this.pairs.mentors; j++) {
      if (lists.isIdle(j)) continue
      const [at, groups] = [lists.promiseAt(j), lists.groups(j)]
      const least = goal - (bound - worth[at + this.promise[j]!]!)
      for (let p = 0; p <= groups; p++) strikeIf(open, at + p, 1, worth[at + p]! < least)
      // Upwards from the least liked: what the best promise below the pair's own group leaves for the others.
      let below = -Infinity
      let c = columnPtr[j + 1]! - 1
      for (let p = groups; p >= 0; p--) {
        const others = worth[at + p]! - last[at + p]!
        for (; c >= columnPtr[j]! && groupOf[column[c]!] === p; c--) {
          const k = column[c]!
          const own = p === groups ? others : others - envy[k]!
          strikeIf(out, k, 0, value[k]! + Math.max(below, own) < least)
        }
        below = Math.max(below, others)
      }
    }
    return struck
  }
}

/** The few largest values, falling, and the pairs they belong to. */
class Best {
  size = 0
  readonly pair: Int32Array
  private readonly value: Float64Array
  private room = 0

  constructor(most: number) {
    this.pair = new Int32Array(most)
    this.value = new Float64Array(most)
  }

  get isFull(): boolean {
    return this.size === this.room
  }

  get last(): number {
    return this.value[this.size - 1]!
  }

  clear(room: number): void {
    this.room = room
    this.size = 0
  }

  copy(other: Best): void {
    this.room = other.room
    this.size = other.size
    for (let s = 0; s < other.size; s++) {
      this.value[s] = other.value[s]!
      this.pair[s] = other.pair[s]!
    }
  }

  add(value: number, pair: number): void {
    if (this.isFull && value <= this.last) return
    let s = this.isFull ? this.size - 1 : this.size++
    for (; s > 0 && this.value[s - 1]! < value; s--) {
      this.value[s] = this.value[s - 1]!
      this.pair[s] = this.pair[s - 1]!
    }
    this.value[s] = value
    this.pair[s] = pair
  }

  leaveOneFree(): void {
    if (this.isFull) this.size--
  }

  dropNegative(): void {
    while (this.size > 0 && this.last < 0) this.size--
  }

  sum(): number {
    let sum = 0
    for (let s = 0; s < this.size; s++) sum += this.value[s]!
    return sum
  }
}

function rowsByRank(pairs: Pairs, rank: Int32Array): Int32Array {
  const row = Int32Array.from({ length: pairs.ptr[pairs.mentees]! }, (_, k) => k)
  for (let i = 0; i < pairs.mentees; i++)
    row.subarray(pairs.ptr[i]!, pairs.ptr[i + 1]!).sort((a, b) => rank[a]! - rank[b]! || a - b)
  return row
}
