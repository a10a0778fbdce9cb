import { Best } from './best.ts'
import type { LivePairs } from './live-pairs.ts'
import type { Domain, PromiseLists } from './promise-lists.ts'

/** Each mentor's best promise when every pair has a value, and what else he could promise. */
export class MentorChoice {
  readonly promise: Int32Array
  readonly chosen: Uint8Array
  private readonly domain: Domain
  private readonly lists: PromiseLists
  private readonly live: LivePairs
  /** The value of each promise, and of the last mentee chosen under it. */
  private readonly worth: Float64Array
  private readonly last: Float64Array
  private readonly safe: Best
  private readonly all: Best

  constructor(domain: Domain, live: LivePairs) {
    const { lists } = domain
    this.domain = domain
    this.lists = lists
    this.live = live
    this.promise = new Int32Array(lists.pairs.mentors)
    this.chosen = new Uint8Array(lists.groupOf.length)
    this.worth = new Float64Array(lists.promises)
    this.last = new Float64Array(lists.promises)
    const most = lists.capacity.reduce((a, b) => Math.max(a, b), 1)
    this.safe = new Best(most)
    this.all = new Best(most)
  }

  /** The value of the mentor's best promise; its mentees are marked as chosen. */
  weigh(j: number, value: Float64Array, envy: Float64Array): number {
    const { lists, safe, all, worth, last } = this
    const { column, columnPtr } = this.live
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
      const groupEnd = this.live.groupEnd[lists.groupPtr[j]! + p]!
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
      this.takeWithoutPromise(j, c, value)
      worth[at + groups] = safe.sum()
      last[at + groups] = safe.isFull ? safe.last : 0
    }
    if (worth[at + groups]! > best) {
      best = worth[at + groups]!
      this.promise[j] = groups
    }
    if (best > -Infinity) this.choose(j, value, envy)
    return best
  }

  /** Without a promise a place is free, or somebody has it whom the mentor does not accept. */
  private takeWithoutPromise(j: number, from: number, value: Float64Array): void {
    const { safe } = this
    const { column, columnPtr } = this.live
    safe.leaveOneFree()
    for (let c = from; c < columnPtr[j + 1]!; c++) {
      const k = column[c]!
      if (this.domain.out[k] === 0) safe.add(value[k]!, k)
    }
    safe.dropNegative()
  }

  /** Marks the mentees whom the best promise takes. */
  private choose(j: number, value: Float64Array, envy: Float64Array): void {
    const { lists, all, safe } = this
    const { column, columnPtr, groupEnd } = this.live
    const { groupOf } = lists
    const { out } = this.domain
    const p = this.promise[j]!
    const none = p === lists.groups(j)
    const end = none ? columnPtr[j + 1]! : groupEnd[lists.groupPtr[j]! + p]!
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

  /** Rules out the promises and pairs with which nothing reaches `goal`; how many. */
  strike(goal: number, bound: number, value: Float64Array, envy: Float64Array): number {
    const { lists, domain, worth, last } = this
    const { column, columnPtr } = this.live
    const { groupOf } = lists
    const { open, out } = domain
    let struck = 0
    const strikeIf = (list: Uint8Array, at: number, live: number, hopeless: boolean) => {
      if (list[at] !== live || !hopeless) return
      list[at] = 1 - live
      struck++
    }
    for (let j = 0; j < lists.pairs.mentors; j++) {
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
