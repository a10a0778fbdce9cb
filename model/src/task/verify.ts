import { findPair } from '#transport'
import { loads } from './answer.ts'
import type { Task } from './task.ts'

/** Which hard rule the assignment breaks, or null. Every answer passes here before it leaves the engine. */
export function brokenRule(task: Task, mentorOf: Int32Array): string | null {
  const { pairs, max, min, required, pinned, limits, apart } = task
  if (mentorOf.length !== pairs.mentees) return 'length'
  for (let i = 0; i < pairs.mentees; i++) {
    const j = mentorOf[i]!
    if (j >= 0 && findPair(pairs, i, j) < 0) return 'eligible'
    if (pinned[i]! >= 0 && pinned[i] !== j) return 'pin'
  }
  const load = loads(task, mentorOf)
  for (let j = 0; j < pairs.mentors; j++) {
    if (load[j]! > max[j]!) return 'max'
    if (load[j]! < min[j]! && (load[j]! > 0 || required[j] === 1)) return 'min'
  }
  for (const limit of limits)
    if (limit.mentors.reduce((sum, j) => sum + load[j]!, 0) > limit.max) return 'limit'
  for (const [a, b] of apart) if (mentorOf[a]! >= 0 && mentorOf[a] === mentorOf[b]) return 'apart'
  return null
}
