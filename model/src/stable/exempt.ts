import { blockingPairs, brokenRule, type Context, type Ranks, roundSeconds, type Task } from '#task'
import { PromiseNetwork, promisesOf } from './network.ts'
import { isBetter, type Standing, standing } from './standing.ts'

/** Flows for each second of the limit, times the pairs. */
const WORK_PER_SECOND = 5e5

/**
 * Lets a few pairs block where that brings most. The best matching that keeps all promises but blocks at some pairs
 * is a flow as well; the pairs are tried in the order in which their rule weighs in the bound.
 */
export function exemptPairs(
  task: Task,
  ranks: Ranks,
  start: Standing,
  tolerated: number,
  candidates: readonly number[],
  context: Context,
): Standing {
  const network = new PromiseNetwork(task, ranks, promisesOf(task, ranks, start.mentorOf))
  let flows = Math.round(
    (WORK_PER_SECOND * roundSeconds(context)) / (task.pairs.ptr[task.pairs.mentees]! + 1000),
  )
  let best = start
  let exempt = blockingSet(task, best.mentorOf)
  const attempt = (pairs: ReadonlySet<number>): boolean => {
    network.setExempt(pairs)
    promisesOf(task, ranks, best.mentorOf).forEach((promise, j) => {
      network.set(j, promise)
    })
    const reading = network.best()
    flows--
    if (!reading || !isBetter(reading, best) || brokenRule(task, reading.mentorOf)) return false
    const blocking = blockingSet(task, reading.mentorOf)
    if (blocking.size > tolerated) return false
    best = standing(task, reading.mentorOf)
    exempt = blocking
    return true
  }
  const enough = () => flows <= 0 || context.expired()
  for (let gained = true; gained && !enough(); ) {
    gained = false
    while (!enough() && attempt(exempt)) gained = true
    for (const k of candidates) {
      if (enough()) break
      if (exempt.has(k)) continue
      const room = exempt.size < tolerated
      for (const other of room ? [-1] : exempt) {
        if (enough()) break
        const pairs = new Set(exempt)
        pairs.delete(other)
        if (!attempt(pairs.add(k))) continue
        gained = true
        break
      }
    }
  }
  return best
}

/** The pairs that block the assignment. */
export function blockingSet(task: Task, mentorOf: Int32Array): Set<number> {
  const blocking = new Set<number>()
  blockingPairs(task, mentorOf, (_mentee, k) => blocking.add(k))
  return blocking
}
