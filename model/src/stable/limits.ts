import { type Context, loads, ranksOf, type Task } from '#task'
import { searchStable } from './search.ts'
import type { Standing } from './standing.ts'

/** So often groups are closed and the rest is matched again. */
const ROUNDS = 12

/**
 * A start under limits and group sizes: a stable matching of the round in which the limits are shared out among
 * the mentors beforehand, and groups that do not come together are closed one after another.
 */
export function stableUnderLimits(task: Task, context: Context): Standing {
  const max = shareOutLimits(task)
  const inner = (): Task => ({ ...task, max, min: new Int32Array(max.length), limits: [], apart: [] })
  let found = searchStable(inner(), ranksOf(task), context)
  for (let round = 0; round < ROUNDS && !context.expired(); round++) {
    const load = loads(task, found.mentorOf)
    let emptiest = -1
    for (let j = 0; j < max.length; j++) {
      const missing = load[j]! > 0 && load[j]! < task.min[j]! && task.required[j] === 0
      if (missing && !task.pinned.includes(j) && (emptiest < 0 || load[j]! < load[emptiest]!)) emptiest = j
    }
    if (emptiest < 0) break
    max[emptiest] = 0
    found = searchStable(inner(), ranksOf(task), context)
  }
  return found
}

/** Nobody keeps more places than a common level, the highest with which no limit can be passed. */
function shareOutLimits(task: Task): Int32Array {
  const max = task.max.slice()
  const pins = new Int32Array(max.length)
  for (const j of task.pinned) if (j >= 0) pins[j]!++
  for (const { mentors, max: most } of task.limits) {
    const at = (j: number, level: number) => Math.max(pins[j]!, Math.min(max[j]!, level))
    const sum = (level: number) => mentors.reduce((total, j) => total + at(j, level), 0)
    let low = 0
    let high = task.pairs.mentees + 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (sum(middle) <= most) low = middle
      else high = middle - 1
    }
    let left = most - sum(low)
    for (const j of mentors) {
      const more = left > 0 && max[j]! > low && at(j, low) < max[j]! ? 1 : 0
      max[j] = at(j, low) + more
      left -= more
    }
  }
  return max
}
