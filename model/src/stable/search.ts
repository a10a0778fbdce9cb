import { brokenRule, type Context, type Ranks, type Task, totals } from '#task'
import { NO_PROMISE, PromiseNetwork, promiseLevels, promisesOf } from './network.ts'
import { fillRoom, proposeInOrder } from './start.ts'

export type Standing = { readonly mentorOf: Int32Array; readonly matched: number; readonly score: number }

/** Starts from so many different orders, and improves so many of the results. */
const STARTS = 30
const IMPROVED = 3
/** Networks larger than this are not improved, only filled. */
const LARGEST_NETWORK = 150_000
/** Flows that one improvement may compute, times the size of the network: work, not time, so that it repeats. */
const LARGEST_WORK = 2e7

export function standing(task: Task, mentorOf: Int32Array): Standing {
  const { matched, score } = totals(task, mentorOf)
  return { mentorOf, matched, score }
}

export const isBetter = (a: { matched: number; score: number }, b: { matched: number; score: number }) =>
  a.matched > b.matched || (a.matched === b.matched && a.score > b.score)

/** A matching without blocking pairs, as many mentees and as much score as local search finds. */
export function searchStable(task: Task, ranks: Ranks, context: Context): Standing {
  const found: Standing[] = []
  const large = task.pairs.ptr[task.pairs.mentees]! > LARGEST_NETWORK
  for (let seed = 0; seed < (large ? 3 : STARTS); seed++) {
    if (seed > 0 && context.expired()) break
    const start = proposeInOrder(task, ranks, seed === 0 ? 0 : context.seed * 1000 + seed)
    found.push(standing(task, fillRoom(task, start)))
  }
  found.sort((a, b) => b.matched - a.matched || b.score - a.score)
  const [first] = found
  if (!first) throw new RangeError('matching: no start')
  if (large) return first
  let best = first
  for (const start of found.slice(0, IMPROVED)) {
    if (context.expired()) break
    const improved = improve(task, ranks, start, context)
    if (isBetter(improved, best)) best = improved
  }
  return best
}

/** Goes from the best matching of one set of promises to the promises it keeps, and tries each mentor's others. */
function improve(task: Task, ranks: Ranks, start: Standing, context: Context): Standing {
  const network = new PromiseNetwork(task, ranks, promisesOf(task, ranks, start.mentorOf))
  const levels = promiseLevels(task.pairs, ranks)
  let best = start
  const settle = () => {
    for (;;) {
      const promises = promisesOf(task, ranks, best.mentorOf)
      promises.forEach((promise, j) => {
        network.set(j, promise)
      })
      const reading = network.best()
      if (!reading || !isBetter(reading, best)) return
      best = standing(task, reading.mentorOf)
    }
  }
  settle()
  let flows = Math.max(60, Math.round(LARGEST_WORK / (task.pairs.ptr[task.pairs.mentees]! + 1000)))
  for (;;) {
    const before = best
    for (let j = 0; j < task.pairs.mentors; j++) {
      if (context.expired()) return best
      for (const promise of neighbours(levels[j]!, network.promise[j]!)) {
        const old = network.promise[j]!
        network.set(j, promise)
        const reading = network.best()
        if (--flows < 0) return best
        if (reading && isBetter(reading, best) && !brokenPromise(task, reading.mentorOf)) {
          best = standing(task, reading.mentorOf)
          settle()
          break
        }
        network.set(j, old)
      }
    }
    if (best === before) return best
  }
}

/** The rules of the format always hold for what comes out; groups and limits are not this search's business. */
const brokenPromise = (task: Task, mentorOf: Int32Array) => brokenRule(withoutGroups(task), mentorOf) !== null

const withoutGroups = (task: Task): Task => ({
  ...task,
  min: new Int32Array(task.min.length),
  limits: [],
  apart: [],
})

function neighbours(levels: readonly number[], promise: number): number[] {
  if (promise === NO_PROMISE) return levels.slice(-2).reverse()
  const at = levels.indexOf(promise)
  const near = [levels[at + 1], levels[at - 1], levels[at + 2], levels[at - 2]]
  return [...near.filter((level): level is number => level !== undefined), NO_PROMISE]
}
