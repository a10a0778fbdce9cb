import { findPair } from '#transport'
import { loads } from './answer.ts'
import { type Task, UNACCEPTABLE } from './task.ts'

/**
 * A blocking pair: eligible, acceptable to both, not in the answer, the mentee not pinned, where
 * the mentee has nobody or likes this mentor strictly more, and the mentor has a free place or a mentee,
 * not pinned, whom he likes strictly less. `min` and `limits` play no part.
 */
export function blockingPairs(
  task: Task,
  mentorOf: Int32Array,
  visit?: (mentee: number, at: number) => void,
): number {
  const { pairs, pinned, preferences, max } = task
  const load = loads(task, mentorOf)
  const worst = worstHeld(task, mentorOf)
  let count = 0
  for (let i = 0; i < pairs.mentees; i++) {
    if (pinned[i]! >= 0) continue
    const present = mentorOf[i]!
    const own = present < 0 ? -1 : findPair(pairs, i, present)
    // Nobody is worse than any mentor, acceptable or not.
    const rank = own < 0 ? Infinity : preferences ? preferences.ofMentee[own]! : 0
    for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]!; k++) {
      if (k === own) continue
      const mine = preferences ? preferences.ofMentee[k]! : 0
      const his = preferences ? preferences.ofMentor[k]! : 0
      if (mine >= rank || mine === UNACCEPTABLE || his === UNACCEPTABLE) continue
      const j = pairs.mentor[k]!
      if (load[j]! < max[j]! || worst[j]! > his) {
        count++
        visit?.(i, k)
      }
    }
  }
  return count
}

/** The rank of the least liked mentee, not pinned, of each mentor; -1 when there is none. */
function worstHeld(task: Task, mentorOf: Int32Array): Int32Array {
  const { pairs, pinned, preferences } = task
  const worst = new Int32Array(pairs.mentors).fill(-1)
  for (let i = 0; i < pairs.mentees; i++) {
    const j = mentorOf[i]!
    if (j < 0 || pinned[i]! >= 0) continue
    const rank = preferences ? preferences.ofMentor[findPair(pairs, i, j)]! : 0
    if (rank > worst[j]!) worst[j] = rank
  }
  return worst
}
