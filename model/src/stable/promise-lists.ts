import { type Ranks, type Task, UNACCEPTABLE } from '#task'
import { columnsOf, type Pairs } from '#transport'
import { freeCapacity } from './start.ts'

/**
 * Every mentor's mentees in the order in which he likes them. A mentor can promise «I am full, and my least liked
 * mentee stands in this group», or nothing. A stable matching is one choice of promises and a matching that keeps them.
 */
export class PromiseLists {
  readonly task: Task
  readonly pairs: Pairs
  readonly ranks: Ranks
  readonly capacity: Int32Array
  /** The pairs of mentor j are `column[columnPtr[j] …]`, his groups end at `groupEnd[groupPtr[j] …]`. */
  readonly columnPtr: Int32Array
  readonly column: Int32Array
  readonly mentee: Int32Array
  readonly groupPtr: Int32Array
  readonly groupEnd: Int32Array
  /** The group in which a pair stands at its mentor, from 0; those he does not accept come after all groups. */
  readonly groupOf: Int32Array
  /** 1 for a pair that must not block. */
  readonly canBlock: Uint8Array

  constructor(task: Task, ranks: Ranks, exempt: ReadonlySet<number> = new Set()) {
    const { pairs } = task
    const total = pairs.ptr[pairs.mentees]!
    this.task = task
    this.pairs = pairs
    this.ranks = ranks
    this.capacity = freeCapacity(task)
    this.columnPtr = new Int32Array(pairs.mentors + 1)
    this.column = new Int32Array(total)
    this.mentee = new Int32Array(total)
    this.groupPtr = new Int32Array(pairs.mentors + 1)
    this.groupOf = new Int32Array(total)
    this.canBlock = new Uint8Array(total)
    this.groupEnd = this.fill(exempt)
  }

  private fill(exempt: ReadonlySet<number>): Int32Array {
    const { pairs, ranks, task, capacity } = this
    const columns = columnsOf(pairs)
    const groupEnd: number[] = []
    let at = 0
    for (let j = 0; j < pairs.mentors; j++) {
      const own: number[] = []
      for (let c = columns.ptr[j]!; c < columns.ptr[j + 1]!; c++)
        if (task.pinned[columns.mentee[c]!]! < 0 && capacity[j]! > 0) own.push(c)
      own.sort((a, b) => ranks.ofMentor[columns.at[a]!]! - ranks.ofMentor[columns.at[b]!]! || a - b)
      let before = -1
      for (const c of own) {
        const k = columns.at[c]!
        const rank = ranks.ofMentor[k]!
        if (rank !== before && before >= 0) groupEnd.push(at)
        before = rank
        this.column[at] = k
        this.mentee[at] = columns.mentee[c]!
        this.groupOf[k] = groupEnd.length - this.groupPtr[j]!
        if (rank !== UNACCEPTABLE && ranks.ofMentee[k] !== UNACCEPTABLE && !exempt.has(k))
          this.canBlock[k] = 1
        at++
      }
      // Those he does not accept form no group: with one of them he can promise nothing.
      if (before >= 0 && before !== UNACCEPTABLE) groupEnd.push(at)
      this.groupPtr[j + 1] = groupEnd.length
      this.columnPtr[j + 1] = at
    }
    return Int32Array.from(groupEnd)
  }

  /** Number of groups; as a promise it stands for «none». */
  groups(j: number): number {
    return this.groupPtr[j + 1]! - this.groupPtr[j]!
  }

  /** Where the promises of the mentor begin in arrays over all promises: one for each group, and «none». */
  promiseAt(j: number): number {
    return this.groupPtr[j]! + j
  }

  get promises(): number {
    return this.groupEnd.length + this.pairs.mentors
  }

  isIdle(j: number): boolean {
    return this.columnPtr[j] === this.columnPtr[j + 1]
  }

  /** The promise that stands for the rank. */
  promiseOf(j: number, rank: number): number {
    let p = 0
    while (p < this.groups(j) && this.rankOf(j, p) < rank) p++
    return p
  }

  /** The rank that the promise stands for. */
  rankOf(j: number, promise: number): number {
    if (promise === this.groups(j)) return UNACCEPTABLE
    return this.ranks.ofMentor[this.column[this.groupEnd[this.groupPtr[j]! + promise]! - 1]!]!
  }
}

/** Promises and pairs that have not been ruled out. */
export class Domain {
  readonly lists: PromiseLists
  readonly open: Uint8Array
  readonly out: Uint8Array
  /** The lowest rank that will do for the mentee. */
  private readonly need: Int32Array

  constructor(lists: PromiseLists) {
    this.lists = lists
    this.open = new Uint8Array(lists.promises).fill(1)
    this.out = new Uint8Array(lists.groupOf.length)
    this.need = new Int32Array(lists.pairs.mentees)
  }

  /** Draws all conclusions; false when nothing is left. */
  narrow(): boolean {
    for (;;) {
      this.need.fill(UNACCEPTABLE)
      let changed = false
      for (let j = 0; j < this.lists.pairs.mentors; j++) {
        if (this.lists.isIdle(j)) continue
        if (this.narrowPromises(j)) changed = true
        const range = this.range(j)
        if (!range) return false
        if (this.narrowMembers(j, range.lowest, range.highest)) changed = true
      }
      const cut = this.narrowMentees()
      if (cut === 'empty') return false
      if (!changed && cut === 'same') return true
    }
  }

  /** May the pair still block, as far as the open promises and the mentee's needs tell? Call after `narrow`. */
  isInQuestion(mentee: number, k: number, range: { lowest: number; highest: number }): boolean {
    const { lists, need } = this
    const group = lists.groupOf[k]!
    if (lists.canBlock[k] === 0 || range.highest <= group) return false
    return need[mentee] === UNACCEPTABLE || lists.ranks.ofMentee[k]! <= need[mentee]!
  }

  /** A promise needs enough mentees to be full, and one of the group itself. */
  private narrowPromises(j: number): boolean {
    const { lists, open, out } = this
    const at = lists.promiseAt(j)
    let changed = false
    let count = 0
    let c = lists.columnPtr[j]!
    for (let p = 0; p < lists.groups(j); p++) {
      const above: number = count
      for (const end = lists.groupEnd[lists.groupPtr[j]! + p]!; c < end; c++)
        count += 1 - out[lists.column[c]!]!
      if (open[at + p] === 0 || (count > above && count >= lists.capacity[j]!)) continue
      open[at + p] = 0
      changed = true
    }
    return changed
  }

  range(j: number): { lowest: number; highest: number } | null {
    const at = this.lists.promiseAt(j)
    let lowest = -1
    let highest = -1
    for (let p = 0; p <= this.lists.groups(j); p++) {
      if (this.open[at + p] === 0) continue
      if (lowest < 0) lowest = p
      highest = p
    }
    return lowest < 0 ? null : { lowest, highest }
  }

  /** Below every open promise nobody can come; whoever is above them all can come, or needs somebody as good. */
  private narrowMembers(j: number, lowest: number, highest: number): boolean {
    const { lists, out, need } = this
    let changed = false
    for (let c = lists.columnPtr[j]!; c < lists.columnPtr[j + 1]!; c++) {
      const k = lists.column[c]!
      const group = lists.groupOf[k]!
      if (group > highest && out[k] === 0) {
        out[k] = 1
        changed = true
      }
      const i = lists.mentee[c]!
      if (group < lowest && lists.canBlock[k] === 1) need[i] = Math.min(need[i]!, lists.ranks.ofMentee[k]!)
    }
    return changed
  }

  private narrowMentees(): 'same' | 'cut' | 'empty' {
    const { lists, out, need } = this
    const { ptr } = lists.pairs
    let cut = false
    for (let i = 0; i < lists.pairs.mentees; i++) {
      if (need[i] === UNACCEPTABLE || lists.task.pinned[i]! >= 0) continue
      let any = false
      for (let k = ptr[i]!; k < ptr[i + 1]!; k++) {
        if (out[k] === 1) continue
        const fits = lists.ranks.ofMentee[k]! <= need[i]!
        any ||= fits
        if (fits) continue
        out[k] = 1
        cut = true
      }
      if (!any) return 'empty'
    }
    return cut ? 'cut' : 'same'
  }

  save(): { open: Uint8Array; out: Uint8Array } {
    return { open: this.open.slice(), out: this.out.slice() }
  }

  restore({ open, out }: { open: Uint8Array; out: Uint8Array }): void {
    this.open.set(open)
    this.out.set(out)
  }
}
