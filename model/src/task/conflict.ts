import type { Conflict } from './answer.ts'
import type { Task } from './task.ts'

/** Pins and group sizes that contradict each other whatever else is done, or null. */
export function plainConflict(task: Task): Conflict | null {
  return pinsOverMax(task) ?? pinsOverLimit(task) ?? pinsApart(task) ?? minOutOfReach(task)
}

function pinnedTo(task: Task, mentors: readonly number[]): number[] {
  const set = new Set(mentors)
  const mentees: number[] = []
  for (let i = 0; i < task.pinned.length; i++) if (set.has(task.pinned[i]!)) mentees.push(i)
  return mentees
}

function pinsOverMax(task: Task): Conflict | null {
  const count = new Int32Array(task.max.length)
  for (const j of task.pinned) if (j >= 0) count[j]!++
  for (let j = 0; j < count.length; j++) {
    if (count[j]! > task.max[j]!) return { code: 'pins-over-max', mentors: [j], mentees: pinnedTo(task, [j]) }
    if (count[j]! > 0 && task.min[j]! > task.max[j]!)
      return { code: 'min-above-max', mentors: [j], mentees: pinnedTo(task, [j]) }
  }
  return null
}

function pinsOverLimit(task: Task): Conflict | null {
  for (const limit of task.limits) {
    const mentees = pinnedTo(task, limit.mentors)
    if (mentees.length > limit.max) return { code: 'pins-over-limit', mentors: limit.mentors, mentees }
  }
  return null
}

function pinsApart(task: Task): Conflict | null {
  for (const [a, b] of task.apart) {
    const j = task.pinned[a]!
    if (j >= 0 && j === task.pinned[b]) return { code: 'pins-apart', mentors: [j], mentees: [a, b] }
  }
  return null
}

function minOutOfReach(task: Task): Conflict | null {
  const { min, max, required, pairs } = task
  const degree = new Int32Array(max.length)
  for (let i = 0; i < pairs.mentees; i++)
    for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]!; k++) {
      const pin = task.pinned[i]!
      if (pin < 0 || pin === pairs.mentor[k]) degree[pairs.mentor[k]!]!++
    }
  for (let j = 0; j < max.length; j++) {
    if (required[j] === 0) continue
    if (min[j]! > max[j]!) return { code: 'min-above-max', mentors: [j], mentees: [] }
    if (min[j]! > degree[j]!) return { code: 'min-unreachable', mentors: [j], mentees: [] }
  }
  return null
}
