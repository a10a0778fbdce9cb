import { brokenRule, type Context, plainRules, type Ranks, roundSeconds, type Task } from '#task'
import { NO_PROMISE, PromiseNetwork, promiseLevels, promisesOf } from './network.ts'
import { isBetter, type Standing, standing } from './standing.ts'
import { fillRoom, proposeInOrder } from './start.ts'

/** Starts from so many different orders, and improves so many of the results. */
const STARTS = 30
const IMPROVED = 3
/** With more pairs only a few orders are tried and the promises stay as they are; with more still, also the pairs. */
const MANY_PAIRS = 150_000
const TOO_MANY_PAIRS = 3_000_000
/** Flows for each second of the limit, times the size of the network: work, not time, so that it repeats. */
const WORK_PER_SECOND = 2.5e6
/** So many times as many where nothing else improves the answer. */
const ALONE = 10

/** A matching without blocking pairs, as many mentees and as much score as local search finds. */
export function searchStable(task: Task, ranks: Ranks, context: Context): Standing {
  const found: Standing[] = []
  const total = task.pairs.ptr[task.pairs.mentees]!
  const many = total > MANY_PAIRS
  for (let seed = 0; seed < (many ? 3 : STARTS); seed++) {
    if (seed > 0 && context.expired()) break
    const start = proposeInOrder(task, ranks, seed === 0 ? 0 : context.seed * 1000 + seed)
    found.push(standing(task, fillRoom(task, start)))
  }
  found.sort((a, b) => b.matched - a.matched || b.score - a.score)
  const [first] = found
  if (!first) throw new RangeError('matching: no start')
  if (total > TOO_MANY_PAIRS) return first
  const network = new PromiseNetwork(task, ranks, promisesOf(task, ranks, first.mentorOf))
  const flows = flowsFor(total, context)
  let best = first
  for (const start of found.slice(0, many ? 1 : IMPROVED)) {
    if (context.expired()) break
    const settled = settle(plainRules(task), ranks, network, start, context)
    const improved = many ? settled : improve(plainRules(task), ranks, network, settled, flows, context)
    if (isBetter(improved, best)) best = improved
  }
  return best
}

/** A better matching without blocking pairs under all rules of the task, from one that keeps them. */
export function improveStable(task: Task, ranks: Ranks, start: Standing, context: Context): Standing {
  const network = new PromiseNetwork(task, ranks, promisesOf(task, ranks, start.mentorOf))
  const settled = settle(task, ranks, network, start, context)
  const flows = ALONE * flowsFor(task.pairs.ptr[task.pairs.mentees]!, context)
  return improve(task, ranks, network, settled, flows, context)
}

const flowsFor = (pairs: number, context: Context) =>
  Math.max(60, Math.round((WORK_PER_SECOND * roundSeconds(context)) / (pairs + 1000)))

/** Goes from the best matching of one set of promises to the promises it keeps, until nothing is gained. */
export function settle(
  task: Task,
  ranks: Ranks,
  network: PromiseNetwork,
  start: Standing,
  context: Context,
): Standing {
  let best = start
  while (!context.expired()) {
    promisesOf(task, ranks, best.mentorOf).forEach((promise, j) => {
      network.set(j, promise)
    })
    const reading = network.best()
    if (!reading || !isBetter(reading, best) || brokenRule(task, reading.mentorOf)) break
    best = standing(task, reading.mentorOf)
  }
  return best
}

/** Tries other promises of each mentor, one at a time. */
function improve(
  task: Task,
  ranks: Ranks,
  network: PromiseNetwork,
  start: Standing,
  mostFlows: number,
  context: Context,
): Standing {
  const levels = promiseLevels(task.pairs, ranks)
  let best = start
  let flows = mostFlows
  for (;;) {
    const before = best
    for (const j of mentorsInDemand(task, best.mentorOf)) {
      for (const promise of neighbours(levels[j]!, network.promise[j]!)) {
        if (--flows < 0 || context.expired()) return best
        const old = network.promise[j]!
        network.set(j, promise)
        const reading = network.best()
        if (reading && isBetter(reading, best) && !brokenRule(task, reading.mentorOf)) {
          best = settle(task, ranks, network, standing(task, reading.mentorOf), context)
          break
        }
        network.set(j, old)
      }
    }
    if (best === before) return best
  }
}

/** All mentors, first those whom most mentees without a mentor could have. */
function mentorsInDemand({ pairs }: Task, mentorOf: Int32Array): number[] {
  const demand = new Int32Array(pairs.mentors)
  for (let i = 0; i < pairs.mentees; i++)
    if (mentorOf[i]! < 0) for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]!; k++) demand[pairs.mentor[k]!]!++
  return Array.from(demand.keys()).sort((a, b) => demand[b]! - demand[a]! || a - b)
}

function neighbours(levels: readonly number[], promise: number): number[] {
  if (promise === NO_PROMISE) return levels.slice(-2).reverse()
  const at = levels.indexOf(promise)
  const near = [levels[at + 1], levels[at - 1], levels[at + 2], levels[at - 2]]
  return [...near.filter((level): level is number => level !== undefined), NO_PROMISE]
}
