import type { Relaxed } from '#rulebound'
import { type Context, type Ranks, roundSeconds, type Task, withShare } from '#task'
import { type Descent, roundingRoom, StableDual } from './dual.ts'
import { PromiseNetwork, promisesOf } from './network.ts'
import { Domain, PromiseLists } from './promise-lists.ts'
import { FIRST, PromiseSearch } from './promise-search.ts'
import { settle } from './search.ts'
import type { Standing } from './standing.ts'

/** Mentees times pairs up to which a flow takes little time; beyond, there is only a bound; beyond all, not even that. */
const LARGEST_SEARCH = 1e8
const LARGEST_BOUND = 3_000_000
/** Pairs looked at for each second of the limit: about half of what a second allows. */
const WORK_PER_SECOND = 2e7
/** Share of the work for the number of mentees, where it can be doubted. */
const FOR_NUMBER = 0.2
const DOWN: Descent = { ...FIRST, steps: 1000 }

export type Exact = {
  readonly best: Standing
  readonly finished: boolean
  /** On the score of an answer with as many mentees as `best`. */
  readonly bound: number
}

/**
 * From a matching that nothing blocks, save some exempt pairs, to the best of those, as far as the work allows: number
 * first, then score.
 */
export function searchStableExactly(
  task: Task,
  ranks: Ranks,
  start: Standing,
  relaxed: Relaxed,
  context: Context,
  exempt: ReadonlySet<number> = new Set(),
): Exact {
  const total = task.pairs.ptr[task.pairs.mentees]!
  if (!isSearchable(task))
    return { best: start, finished: false, bound: stableBound(task, ranks, relaxed, start, 0, context) }
  const lists = new PromiseLists(task, ranks, exempt)
  const network = new PromiseNetwork(task, ranks, promisesOf(task, ranks, start.mentorOf))
  network.setExempt(exempt)
  const improve = (found: Standing) => settle(task, ranks, network, found, context)
  const work = WORK_PER_SECOND * roundSeconds(context)
  const one = new Int32Array(total).fill(1)
  let best = start
  for (;;) {
    const { matched } = best
    const options = { network, improve, expired: context.expired }
    let numberProven = matched >= relaxed.matched
    if (!numberProven) {
      const aim = { weight: one, number: null, tolerated: 0 }
      const claim = new Float64Array(task.pairs.mentees).fill(1)
      const search = new PromiseSearch(task, lists, {
        ...options,
        aim,
        best,
        claim,
        work: work * FOR_NUMBER,
        expired: withShare(context, FOR_NUMBER).expired,
      })
      search.run()
      best = search.best
      numberProven = search.bound <= best.matched
    }
    const aim = { weight: task.pairs.score, number: best.matched, tolerated: 0 }
    const claim = claimsOf(task, relaxed)
    const search = new PromiseSearch(task, lists, { ...options, aim, best, claim, work })
    search.run()
    if (search.best.matched === best.matched)
      return { best: search.best, finished: numberProven && search.finished, bound: search.bound }
    best = search.best
  }
}

/** Is the task small enough for a search of promises? */
export const isSearchable = ({ pairs }: Task) => pairs.ptr[pairs.mentees]! * pairs.mentees <= LARGEST_SEARCH

/** Nothing with as many mentees, and so many blocking pairs at most, has a higher score. */
export function stableBound(
  task: Task,
  ranks: Ranks,
  relaxed: Relaxed,
  best: Standing,
  tolerated: number,
  context: Context,
): number {
  if (task.pairs.ptr[task.pairs.mentees]! > LARGEST_BOUND) return Infinity
  return boundedDual(task, ranks, relaxed, best, tolerated, context).bound
}

/** The prices at which the bound is lowest. */
export function boundedDual(
  task: Task,
  ranks: Ranks,
  relaxed: Relaxed,
  best: Standing,
  tolerated: number,
  context: Context,
): { dual: StableDual; bound: number } {
  const domain = new Domain(new PromiseLists(task, ranks))
  const aim = { weight: task.pairs.score, number: best.matched, tolerated }
  const dual = new StableDual(domain, aim)
  dual.claim.set(claimsOf(task, relaxed))
  const bound = dual.descend(DOWN, best.score, context.expired)
  return { dual, bound: Math.floor(bound + roundingRoom(bound)) }
}

/** A mentee's share in the relaxation: what his pair brings above the price of his mentor. */
function claimsOf(task: Task, { state }: Relaxed): Float64Array {
  return Float64Array.from(task.pinned, (j, i) => (j >= 0 ? 0 : state.top - state.value[i]!))
}
