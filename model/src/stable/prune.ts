import { type Preferences, ranksOf, type Task, UNACCEPTABLE } from '#task'
import { columnsOf, filterPairs, type Pairs } from '#transport'
import { freeCapacity } from './start.ts'

/**
 * The task without pairs that no matching free of blocking pairs can hold.
 *
 * A mentor whose place is somebody's only first choice is promised to him: with as many such mentees as
 * places, nobody liked less comes in. And a mentee whom a mentor must take, because too few others are as dear
 * to fill the places, gets that mentor or one at least as good. What is cut makes room for the next cut.
 */
export function pruneForStability(task: Task): Task {
  const { pairs } = task
  const alive = new Uint8Array(pairs.ptr[pairs.mentees]!).fill(1)
  const pruning = new Pruning(task, alive)
  while (pruning.pass()) {
    // Until nothing more can be cut.
  }
  return keepPairs(task, (_mentee, k) => alive[k] === 1)
}

/** The task with some of its pairs, ranks included. */
function keepPairs(task: Task, keep: (mentee: number, at: number) => boolean): Task {
  const kept = filterPairs(task.pairs, keep)
  const pick = (ranks: Int32Array) => Int32Array.from(kept.origin, (k) => ranks[k]!)
  const { preferences } = task
  const chosen: Preferences | null = preferences && {
    ofMentee: pick(preferences.ofMentee),
    ofMentor: pick(preferences.ofMentor),
  }
  return { ...task, pairs: kept.pairs, preferences: chosen }
}

class Pruning {
  private readonly task: Task
  private readonly pairs: Pairs
  private readonly alive: Uint8Array
  private readonly ofMentee: Int32Array
  private readonly ofMentor: Int32Array
  private readonly capacity: Int32Array
  private readonly columns: ReturnType<typeof columnsOf>

  constructor(task: Task, alive: Uint8Array) {
    const ranks = ranksOf(task)
    this.task = task
    this.pairs = task.pairs
    this.alive = alive
    this.ofMentee = ranks.ofMentee
    this.ofMentor = ranks.ofMentor
    this.capacity = freeCapacity(task)
    this.columns = columnsOf(task.pairs)
  }

  pass(): boolean {
    const byMentors = this.cutBelowPromised()
    const byMentees = this.cutBelowCertain()
    return byMentors || byMentees
  }

  /** Mentees whose only first choice is this mentor either come or are replaced by somebody as dear. */
  private cutBelowPromised(): boolean {
    const { pairs, capacity, alive, ofMentor, columns } = this
    const promised: number[][] = Array.from({ length: pairs.mentors }, () => [])
    for (let i = 0; i < pairs.mentees; i++) {
      const k = this.onlyFirst(i)
      if (k >= 0) promised[pairs.mentor[k]!]!.push(ofMentor[k]!)
    }
    let cut = false
    for (let j = 0; j < pairs.mentors; j++) {
      const places = capacity[j]!
      if (places <= 0 || promised[j]!.length < places) continue
      const limit = promised[j]!.sort((a, b) => a - b)[places - 1]!
      for (let c = columns.ptr[j]!; c < columns.ptr[j + 1]!; c++) {
        const k = columns.at[c]!
        if (alive[k] === 0 || ofMentor[k]! <= limit || this.task.pinned[columns.mentee[c]!] === j) continue
        alive[k] = 0
        cut = true
      }
    }
    return cut
  }

  /** The pair at the head of the mentee's list when it is acceptable and alone there, else -1. */
  private onlyFirst(i: number): number {
    const { pairs, alive, ofMentee, ofMentor } = this
    if (this.task.pinned[i]! >= 0) return -1
    let first = -1
    let shared = false
    for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]!; k++) {
      if (alive[k] === 0) continue
      if (first < 0 || ofMentee[k]! < ofMentee[first]!) {
        first = k
        shared = false
      } else if (ofMentee[k] === ofMentee[first]) shared = true
    }
    const acceptable = first >= 0 && ofMentee[first] !== UNACCEPTABLE && ofMentor[first] !== UNACCEPTABLE
    return acceptable && !shared && this.capacity[pairs.mentor[first]!]! > 0 ? first : -1
  }

  /** Where no more mentees are as dear as there are places, each of them is certain of this mentor. */
  private cutBelowCertain(): boolean {
    const { pairs, alive, ofMentee, ofMentor, columns, capacity } = this
    let cut = false
    const own: { rank: number; mentee: number; k: number }[] = []
    for (let j = 0; j < pairs.mentors; j++) {
      if (capacity[j]! <= 0) continue
      own.length = 0
      for (let c = columns.ptr[j]!; c < columns.ptr[j + 1]!; c++) {
        const [mentee, k] = [columns.mentee[c]!, columns.at[c]!]
        if (alive[k] === 1 && ofMentor[k] !== UNACCEPTABLE && this.task.pinned[mentee]! < 0)
          own.push({ rank: ofMentor[k]!, mentee, k })
      }
      own.sort((a, b) => a.rank - b.rank)
      for (let at = 0; at < own.length; ) {
        let end = at
        while (end < own.length && own[end]!.rank === own[at]!.rank) end++
        if (end > capacity[j]!) break
        for (; at < end; at++) {
          const { mentee, k } = own[at]!
          if (ofMentee[k] === UNACCEPTABLE) continue
          for (let other = pairs.ptr[mentee]!; other < pairs.ptr[mentee + 1]!; other++) {
            if (alive[other] === 0 || ofMentee[other]! <= ofMentee[k]!) continue
            alive[other] = 0
            cut = true
          }
        }
      }
    }
    return cut
  }
}
