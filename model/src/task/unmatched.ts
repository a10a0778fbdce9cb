import { columnsOf } from '#transport'
import { loads } from './answer.ts'
import type { Task } from './task.ts'

export const unmatchedReasons = [
  'no-eligible-mentor',
  'capacity',
  'min-group',
  'limit',
  'apart',
  'stability',
  'pin',
] as const
export type UnmatchedReason = (typeof unmatchedReasons)[number]

/** All eligible mentors of these mentees are among these mentors, whose places are fewer than the mentees. */
export type Witness = { readonly mentees: readonly number[]; readonly mentors: readonly number[] }

export type Unmatched = {
  readonly mentee: number
  readonly reason: UnmatchedReason
  readonly witness: Witness | null
}

/** Witnesses hold people again and again: beyond so many names the reason stands without one. */
const NAMES_LIMIT = 400_000

/** Why each mentee without a mentor has none, in the order of the mentees; or only why this one has none. */
export function explainUnmatched(task: Task, mentorOf: Int32Array, only?: number): Unmatched[] {
  const { pairs } = task
  const out: Unmatched[] = []
  const view = new View(task, mentorOf)
  let names = 0
  for (let i = 0; i < pairs.mentees; i++) {
    if (mentorOf[i]! >= 0 || i !== (only ?? i)) continue
    if (pairs.ptr[i] === pairs.ptr[i + 1])
      out.push({ mentee: i, reason: 'no-eligible-mentor', witness: null })
    else if (view.hasRoomInReach(i)) out.push({ mentee: i, reason: view.obstacle(i), witness: null })
    else {
      const witness = names < NAMES_LIMIT ? view.competitors(i) : null
      if (witness) names += witness.mentees.length + witness.mentors.length
      out.push({ mentee: i, reason: 'capacity', witness })
    }
  }
  return out
}

/** What the answer looks like from those who are left out. */
class View {
  private readonly task: Task
  private readonly mentorOf: Int32Array
  private readonly load: Int32Array
  private readonly members: number[][]
  private readonly next: (Int32Array | undefined)[] = []
  /** 1 where a chain of changes of mentor, pins and rules forgotten, ends at a free place. */
  private readonly open: Uint8Array
  /** The same where pinned mentees stay. */
  private unpinned: Uint8Array | null = null
  private readonly anyPin: boolean

  constructor(task: Task, mentorOf: Int32Array) {
    this.task = task
    this.mentorOf = mentorOf
    this.load = loads(task, mentorOf)
    this.anyPin = task.pinned.some((mentor) => mentor >= 0)
    this.members = Array.from({ length: task.pairs.mentors }, () => [])
    for (let i = 0; i < mentorOf.length; i++) this.members[mentorOf[i]!]?.push(i)
    this.open = this.reachFree(() => true)
  }

  hasRoomInReach(mentee: number): boolean {
    return this.mentorsOf(mentee).some((j) => this.open[j] === 1)
  }

  /** Everyone met when all chains from this mentee are followed: they compete for too few places. */
  competitors(mentee: number): Witness {
    const met = new Uint8Array(this.task.pairs.mentors)
    const mentors = unmet(met, this.mentorsOf(mentee))
    for (let at = 0; at < mentors.length; at++)
      for (const j of unmet(met, this.nextTo(mentors[at]!))) mentors.push(j)
    const mentees = [mentee, ...mentors.flatMap((j) => this.members[j]!)]
    return { mentees: mentees.sort((a, b) => a - b), mentors: mentors.sort((a, b) => a - b) }
  }

  /** The mentors whom the members of this one could go to: looked up once, not for each mentee who is left out. */
  private nextTo(mentor: number): Int32Array {
    const known = this.next[mentor]
    if (known) return known
    const met = new Uint8Array(this.task.pairs.mentors)
    const found = this.members[mentor]!.flatMap((member) => unmet(met, this.mentorsOf(member)))
    const next = Int32Array.from(found)
    this.next[mentor] = next
    return next
  }

  /** There are places by the numbers, so a rule stands between: which one. */
  obstacle(mentee: number): UnmatchedReason {
    const { task } = this
    const free = this.mentorsOf(mentee).filter((j) => this.load[j]! < task.max[j]!)
    for (const j of free) {
      const rule = this.ruleAt(mentee, j)
      if (rule) return rule
    }
    if (task.mode === 'stable' || task.mode === 'blend') return 'stability'
    // Found once for everyone: a round that ran out of time may leave out thousands.
    this.unpinned ??= this.anyPin ? this.reachFree((member) => task.pinned[member]! < 0) : this.open
    const { unpinned } = this
    if (!this.mentorsOf(mentee).some((j) => unpinned[j] === 1)) return 'pin'
    // A rule further on, or the end of the time, stopped the chain; what he sees is that his own places are taken.
    return 'capacity'
  }

  private ruleAt(mentee: number, mentor: number): UnmatchedReason | null {
    const { task, load, mentorOf } = this
    for (const limit of task.limits) {
      if (!limit.mentors.includes(mentor)) continue
      if (limit.mentors.reduce((sum, j) => sum + load[j]!, 0) >= limit.max) return 'limit'
    }
    for (const [a, b] of task.apart) {
      const other = a === mentee ? b : b === mentee ? a : -1
      if (other >= 0 && mentorOf[other] === mentor) return 'apart'
    }
    return load[mentor]! + 1 < task.min[mentor]! || task.min[mentor]! > task.max[mentor]! ? 'min-group' : null
  }

  /** Backwards from the free places, through the members that may move. */
  private reachFree(mayMove: (mentee: number) => boolean): Uint8Array {
    const { pairs, max } = this.task
    const open = new Uint8Array(pairs.mentors)
    const queue: number[] = []
    for (let j = 0; j < pairs.mentors; j++) {
      if (this.load[j]! >= max[j]!) continue
      open[j] = 1
      queue.push(j)
    }
    if (queue.length === 0) return open
    const { ptr, mentee } = columnsOf(pairs)
    for (let at = 0; at < queue.length; at++) {
      for (let c = ptr[queue[at]!]!; c < ptr[queue[at]! + 1]!; c++) {
        const j = this.mentorOf[mentee[c]!]!
        if (j < 0 || open[j] === 1 || !mayMove(mentee[c]!)) continue
        open[j] = 1
        queue.push(j)
      }
    }
    return open
  }

  private mentorsOf(mentee: number): Int32Array {
    const { ptr, mentor } = this.task.pairs
    return mentor.subarray(ptr[mentee]!, ptr[mentee + 1]!)
  }
}

/** Those of them that were not met before; they are now. */
function unmet(met: Uint8Array, mentors: Int32Array): number[] {
  const found: number[] = []
  for (const j of mentors) {
    if (met[j] === 1) continue
    met[j] = 1
    found.push(j)
  }
  return found
}
