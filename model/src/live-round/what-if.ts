import { isPlainButPinned, type Task } from '#task'
import {
  ABSENT,
  certificateFlaw,
  findPair,
  leave,
  mentorOf,
  newSearch,
  type Pairs,
  placeMentee,
  priceOut,
  relieveMentor,
  rowValue,
  type Search,
  type State,
  settleMentor,
  solveTransport,
  topScore,
  UnprovenMatching,
} from '#transport'
import {
  type Change,
  type Edit,
  type Parts,
  putBack,
  type Snapshot,
  type Step,
  takeSnapshot,
} from './round-memory.ts'

/** Who goes where instead; -1 is nobody. */
export type Move = { readonly mentee: number; readonly from: number; readonly to: number }

export type RoundTotals = { readonly matched: number; readonly score: number }

/** Scores are doubled, and a pair that stays as it was gets one more: between equals nobody is moved. */
const SCALE = 2
const STAYS = 1
/** The score of a forbidden pair: its cost is above that of nobody. */
const FORBIDDEN = -(2 ** 30)

/**
 * A round that is changed and solved again from where it stands: every change touches a few pairs and prices,
 * and a few short searches make it optimal again.
 */
export class LiveRound {
  readonly task: Task
  private readonly all: Pairs
  private readonly state: State
  private readonly search: Search
  private readonly max: Int32Array
  private readonly pinned: Int32Array
  private readonly absent: Uint8Array
  private readonly forbidden = new Set<number>()
  private readonly done: Step[] = []
  private readonly undone: Step[] = []

  /**
   * Null when the time was not enough; only for rounds without groups, limits and people kept apart. With
   * `keep`, an earlier assignment, between equals the pairs of that one stay.
   */
  static open(task: Task, options: { expired?: () => boolean; keep?: Int32Array } = {}): LiveRound | null {
    if (!isPlainButPinned(task)) throw new RangeError('matching: not a plain round')
    const all = { ...task.pairs, score: task.pairs.score.map((score) => score * SCALE) }
    options.keep?.forEach((mentor, mentee) => {
      const k = mentor < 0 ? -1 : findPair(all, mentee, mentor)
      if (k >= 0) all.score[k]! += STAYS
    })
    const state = solveTransport(all, task.max, {
      top: topScore(task.pairs) * SCALE + STAYS,
      ...(options.expired ? { expired: options.expired } : {}),
    })
    if (!state) return null
    return new LiveRound(task, all, state, options.keep)
  }

  private constructor(task: Task, all: Pairs, state: State, kept: Int32Array | undefined) {
    if (state.big > -FORBIDDEN) throw new RangeError('matching: scores too large for a live round')
    this.task = task
    this.all = all
    // Its own arrays: they change, the task does not.
    this.state = { ...state, capacity: state.capacity.slice() }
    this.search = newSearch(all.mentors)
    this.max = task.max.slice()
    this.pinned = new Int32Array(all.mentees).fill(-1)
    this.absent = new Uint8Array(all.mentees)
    for (let i = 0; i < all.mentees; i++) {
      const j = mentorOf(this.state, i)
      const before = kept?.[i] ?? -1
      if (j === before) continue
      this.noteScore([], i, before, -STAYS)
      this.noteScore([], i, j, STAYS)
    }
    const pins: Change[] = []
    task.pinned.forEach((mentor, mentee) => {
      if (mentor >= 0) pins.push({ kind: 'pin', mentee, mentor })
    })
    if (pins.length > 0) this.change(...pins)
    this.done.length = 0
  }

  /** The present assignment, -1 for nobody. */
  get mentorOf(): Int32Array {
    return Int32Array.from(this.pinned, (pin, i) => (pin >= 0 ? pin : mentorOf(this.state, i)))
  }

  get totals(): RoundTotals {
    let matched = 0
    let score = 0
    this.mentorOf.forEach((j, i) => {
      if (j < 0) return
      matched++
      score += this.task.pairs.score[findPair(this.task.pairs, i, j)]!
    })
    return { matched, score }
  }

  get canUndo(): boolean {
    return this.done.length > 0
  }

  get canRedo(): boolean {
    return this.undone.length > 0
  }

  /** Makes the changes together and says who moved. A change that cannot be is refused: nothing happens then. */
  change(...changes: readonly Change[]): Move[] {
    const obstacle = changes.map((change) => this.obstacle(change)).find((found) => found !== null)
    if (obstacle) throw new RangeError(`matching: ${obstacle}`)
    const before = this.snapshot()
    const edits: Edit[] = []
    const free = new Set<number>()
    const loose = new Set<number>()
    for (const change of changes) this.apply(change, edits, free, loose)
    this.repair(free, loose)
    const moves = this.movesFrom(before.mentorOf)
    for (const { mentee, from, to } of moves) {
      this.noteScore(edits, mentee, from, -STAYS)
      if (this.pinned[mentee]! < 0) this.noteScore(edits, mentee, to, STAYS)
    }
    this.done.push({ changes, before, after: this.snapshot(), edits })
    this.undone.length = 0
    return moves
  }

  /** Why the change cannot be made, or null. */
  obstacle(change: Change): string | null {
    if (change.kind === 'capacity')
      return Number.isInteger(change.max) && change.max >= 0 ? null : 'max-wrong'
    if (change.kind !== 'pin') return null
    const { mentee, mentor } = change
    if (this.absent[mentee] === 1) return 'absent'
    if (findPair(this.all, mentee, mentor) < 0 || this.forbidden.has(this.key(mentee, mentor)))
      return 'not-eligible'
    let pins = this.pinned[mentee] === mentor ? 0 : 1
    for (const pin of this.pinned) if (pin === mentor) pins++
    return pins > this.max[mentor]! ? 'no-place' : null
  }

  undo(): Move[] {
    const step = this.done.pop()
    if (!step) return []
    this.undone.push(step)
    // Backwards: the same pair may have been edited twice.
    return this.restore(step.before, step.edits.toReversed(), (edit) => edit.old)
  }

  redo(): Move[] {
    const step = this.undone.pop()
    if (!step) return []
    this.done.push(step)
    return this.restore(step.after, step.edits, (edit) => edit.now)
  }

  /** What the round would be after the changes; it stays as it is. */
  preview(...changes: readonly Change[]): RoundTotals & { readonly moves: readonly Move[] } {
    const undone = this.undone.slice()
    const moves = this.change(...changes)
    const totals = this.totals
    this.undo()
    this.undone.splice(0, this.undone.length, ...undone)
    return { ...totals, moves }
  }

  private apply(change: Change, edits: Edit[], free: Set<number>, loose: Set<number>): void {
    const { state, pinned, max } = this
    const release = (mentee: number) => {
      const j = mentorOf(state, mentee)
      if (j >= 0) {
        leave(state, mentee)
        loose.add(j)
      }
    }
    switch (change.kind) {
      case 'pin':
        this.apply({ kind: 'unpin', mentee: change.mentee }, edits, free, loose)
        release(change.mentee)
        free.delete(change.mentee)
        state.value[change.mentee] = ABSENT
        pinned[change.mentee] = change.mentor
        this.setCapacity(change.mentor, loose)
        break
      case 'unpin': {
        const mentor = pinned[change.mentee]!
        if (mentor < 0) break
        pinned[change.mentee] = -1
        this.setCapacity(mentor, loose)
        if (this.absent[change.mentee] === 0) free.add(change.mentee)
        break
      }
      case 'forbid':
        this.forbidden.add(this.key(change.mentee, change.mentor))
        if (pinned[change.mentee] === change.mentor)
          this.apply({ kind: 'unpin', mentee: change.mentee }, edits, free, loose)
        if (mentorOf(state, change.mentee) === change.mentor) {
          release(change.mentee)
          free.add(change.mentee)
        }
        this.setScore(edits, change.mentee, change.mentor, FORBIDDEN)
        break
      case 'allow': {
        if (!this.forbidden.delete(this.key(change.mentee, change.mentor))) break
        const k = findPair(this.task.pairs, change.mentee, change.mentor)
        if (k >= 0) this.setScore(edits, change.mentee, change.mentor, this.task.pairs.score[k]! * SCALE)
        if (pinned[change.mentee]! >= 0 || this.absent[change.mentee] === 1) break
        // The pair may be better than what he has.
        release(change.mentee)
        free.add(change.mentee)
        break
      }
      case 'capacity':
        max[change.mentor] = Math.min(change.max, this.all.mentees + 1)
        this.setCapacity(change.mentor, loose)
        break
      case 'absent':
        this.apply({ kind: 'unpin', mentee: change.mentee }, edits, free, loose)
        release(change.mentee)
        free.delete(change.mentee)
        this.absent[change.mentee] = 1
        state.value[change.mentee] = ABSENT
        break
      case 'present':
        if (this.absent[change.mentee] === 0) break
        this.absent[change.mentee] = 0
        free.add(change.mentee)
    }
  }

  private setCapacity(mentor: number, loose: Set<number>): void {
    let pins = 0
    for (const pin of this.pinned) if (pin === mentor) pins++
    this.state.capacity[mentor] = Math.max(0, this.max[mentor]! - pins)
    loose.add(mentor)
  }

  /** Pushes out whoever is too many, finds places for the free, fills what has become free. */
  private repair(free: ReadonlySet<number>, loose: ReadonlySet<number>): void {
    const { state, search } = this
    for (const j of loose) while (state.load[j]! > state.capacity[j]!) relieveMentor(state, search, j)
    for (const i of free) {
      state.value[i] = rowValue(state, i)
      if (state.pairOf[i]! < 0) placeMentee(state, search, i)
    }
    for (const j of loose) settleMentor(state, search, j)
    if (state.pairs !== this.all) priceOut(state, this.all, search, () => false)
    const flaw = certificateFlaw(state)
    if (flaw) throw new UnprovenMatching(flaw)
  }

  private movesFrom(before: Int32Array): Move[] {
    const moves: Move[] = []
    this.mentorOf.forEach((to, mentee) => {
      const from = before[mentee]!
      if (from !== to) moves.push({ mentee, from, to })
    })
    return moves
  }

  /** A pair is worth a little more or less from now on; the value of whoever holds it follows. */
  private noteScore(edits: Edit[], mentee: number, mentor: number, difference: number): void {
    const k = mentor < 0 ? -1 : findPair(this.all, mentee, mentor)
    if (k < 0 || this.all.score[k] === FORBIDDEN) return
    this.setScore(edits, mentee, mentor, this.all.score[k]! + difference)
    if (mentorOf(this.state, mentee) === mentor) this.state.value[mentee]! -= difference
  }

  private setScore(edits: Edit[], mentee: number, mentor: number, now: number): void {
    const k = findPair(this.all, mentee, mentor)
    if (k < 0) return
    edits.push({ mentee, mentor, old: this.all.score[k]!, now })
    this.writeScore(mentee, mentor, now)
  }

  private writeScore(mentee: number, mentor: number, score: number): void {
    for (const pairs of this.state.pairs === this.all ? [this.all] : [this.all, this.state.pairs]) {
      const k = findPair(pairs, mentee, mentor)
      if (k >= 0) pairs.score[k] = score
    }
  }

  private snapshot(): Snapshot {
    return { ...takeSnapshot(this.parts()), mentorOf: this.mentorOf }
  }

  private restore(to: Snapshot, edits: readonly Edit[], score: (edit: Edit) => number): Move[] {
    const before = this.mentorOf
    for (const edit of edits) this.writeScore(edit.mentee, edit.mentor, score(edit))
    putBack(this.parts(), to)
    return this.movesFrom(before)
  }

  private parts(): Parts {
    const { state, max, pinned, absent, forbidden } = this
    return { state, max, pinned, absent, forbidden }
  }

  private key(mentee: number, mentor: number): number {
    return mentee * this.all.mentors + mentor
  }
}
