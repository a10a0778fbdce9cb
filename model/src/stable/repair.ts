import { blockingPairs, brokenRule, type Context, type Task, totals } from '#task'

/** Work that the repair may do: pairs looked at. */
const LARGEST_WORK = 5e7

/**
 * From an assignment under the rules to one with fewer blocking pairs, or with more mentees and score where
 * blocking pairs are tolerated: single moves and swaps as long as one helps.
 */
export function reduceBlocking(
  task: Task,
  start: Int32Array,
  tolerated: number,
  context: Context,
): Int32Array {
  const { pairs, pinned } = task
  const mentorOf = start.slice()
  let work = 0
  const cost = pairs.ptr[pairs.mentees]! + pairs.mentees
  const value = (): readonly [number, number, number] => {
    work += cost
    const { matched, score } = totals(task, mentorOf)
    return [-Math.max(0, blockingPairs(task, mentorOf) - tolerated), matched, score]
  }
  let best = value()
  const tryIt = (): boolean => {
    if (brokenRule(task, mentorOf)) return false
    const now = value()
    const better = now.findIndex((part, at) => part !== best[at])
    if (better < 0 || now[better]! < best[better]!) return false
    best = now
    return true
  }
  const enough = () => work > LARGEST_WORK || context.expired()
  for (let improved = true; improved && !enough(); ) {
    improved = false
    for (let i = 0; i < pairs.mentees && !enough(); i++) {
      if (pinned[i]! >= 0) continue
      for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]! && !enough(); k++) {
        const own = mentorOf[i]!
        const j = pairs.mentor[k]!
        if (j === own) continue
        mentorOf[i] = j
        if (tryIt()) improved = true
        else if (!swapIn(task, mentorOf, i, own, j, tryIt)) mentorOf[i] = own
        else improved = true
      }
    }
  }
  return mentorOf
}

/** The mentee takes the place of one of the mentor's mentees, who goes to his or stays alone. */
function swapIn(
  task: Task,
  mentorOf: Int32Array,
  mentee: number,
  own: number,
  mentor: number,
  tryIt: () => boolean,
): boolean {
  for (let other = 0; other < mentorOf.length; other++) {
    if (other === mentee || mentorOf[other] !== mentor || task.pinned[other]! >= 0) continue
    for (const instead of own >= 0 ? [own, -1] : [-1]) {
      mentorOf[other] = instead
      if (tryIt()) return true
    }
    mentorOf[other] = mentor
  }
  return false
}
