import { brokenRule, type Task } from '#task'
import { findPair } from '#transport'

/** An assignment under all rules without any search, for when there is no time for one; null when it fails. */
export function greedy(task: Task): Int32Array | null {
  const filling = new Filling(task)
  filling.run()
  return brokenRule(task, filling.mentorOf) ? null : filling.mentorOf
}

class Filling {
  readonly mentorOf: Int32Array
  private readonly task: Task
  private readonly load: Int32Array
  private readonly limitsOf: number[][]
  private readonly limitLoad: Int32Array
  private readonly foes = new Map<number, number[]>()
  private readonly closed: Uint8Array

  constructor(task: Task) {
    this.task = task
    this.mentorOf = new Int32Array(task.pairs.mentees).fill(-1)
    this.load = new Int32Array(task.pairs.mentors)
    this.closed = new Uint8Array(task.pairs.mentors)
    this.limitLoad = new Int32Array(task.limits.length)
    this.limitsOf = Array.from({ length: task.pairs.mentors }, () => [])
    task.limits.forEach((limit, l) => {
      for (const j of limit.mentors) this.limitsOf[j]!.push(l)
    })
    for (const [a, b] of task.apart) {
      this.foes.set(a, [...(this.foes.get(a) ?? []), b])
      this.foes.set(b, [...(this.foes.get(b) ?? []), a])
    }
  }

  run(): void {
    const { pinned, min, required, pairs } = this.task
    pinned.forEach((j, i) => {
      if (j >= 0) this.move(i, j)
    })
    const must = (j: number) => required[j] === 1 || this.load[j]! > 0
    for (let i = 0; i < pairs.mentees; i++) this.place(i, (j) => must(j) && this.load[j]! < min[j]!)
    for (let i = 0; i < pairs.mentees; i++) this.place(i, () => true)
    // Groups that have not come together are closed; their people look elsewhere.
    for (let j = 0; j < pairs.mentors; j++)
      if (this.load[j]! > 0 && this.load[j]! < min[j]! && required[j] === 0) this.closed[j] = 1
    this.mentorOf.forEach((j, i) => {
      if (j >= 0 && this.closed[j] === 1 && pinned[i]! < 0) this.move(i, -1)
    })
    for (let i = 0; i < pairs.mentees; i++) this.place(i, (j) => this.load[j]! >= min[j]!)
  }

  /** The best mentor there is room for, of those that are wanted now. */
  private place(mentee: number, wanted: (mentor: number) => boolean): void {
    const { pairs } = this.task
    if (this.mentorOf[mentee]! >= 0) return
    let best = -1
    for (let k = pairs.ptr[mentee]!; k < pairs.ptr[mentee + 1]!; k++) {
      const j = pairs.mentor[k]!
      if ((best < 0 || pairs.score[k]! > pairs.score[best]!) && wanted(j) && this.fits(mentee, j)) best = k
    }
    if (best >= 0) this.move(mentee, pairs.mentor[best]!)
  }

  private fits(mentee: number, mentor: number): boolean {
    const { max, min, limits, pairs } = this.task
    if (this.closed[mentor] === 1 || this.load[mentor]! >= max[mentor]! || min[mentor]! > max[mentor]!)
      return false
    if (this.limitsOf[mentor]!.some((l) => this.limitLoad[l]! >= limits[l]!.max)) return false
    if (this.foes.get(mentee)?.some((other) => this.mentorOf[other] === mentor)) return false
    return findPair(pairs, mentee, mentor) >= 0
  }

  private move(mentee: number, mentor: number): void {
    const step = (j: number, by: number) => {
      if (j < 0) return
      this.load[j]! += by
      for (const l of this.limitsOf[j]!) this.limitLoad[l]! += by
    }
    step(this.mentorOf[mentee]!, -1)
    this.mentorOf[mentee] = mentor
    step(mentor, 1)
  }
}
