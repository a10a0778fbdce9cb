import type { Context, Task } from '#task'
import { filterPairs, findPair, type Pairs } from '#transport'
import { limitTree } from './laminar.ts'
import { buildNetwork, type Network, type Reading, readNetwork } from './network.ts'

/** Are the rules nothing but a network, so that the relaxation is the task itself? */
export function isNetwork(task: Task): boolean {
  return (
    task.apart.length === 0 &&
    !task.min.some((min, j) => min > 1 && task.required[j] === 0) &&
    limitTree(task.limits, task.max).others.length === 0
  )
}

/** A flow to begin with: who has whom, and a price for every mentor and a value for every mentee. */
export type Warmth = {
  readonly mentorOf: Int32Array
  readonly value: ArrayLike<number>
  readonly price: ArrayLike<number>
}

export type NetworkOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly reading: Reading; readonly finished: boolean }

/** Pairs added for one mentee at a time. */
const AT_ONCE = 8

/**
 * The best answer where all rules form a network. It is solved on some of the pairs first; the prices then name
 * the pairs that are missing, until none is.
 */
export function solveNetwork(
  task: Task,
  core: Pairs,
  top: number,
  warmth: Warmth | null,
  context: Context,
): NetworkOutcome {
  let pairs = core
  let warm = warmth
  for (;;) {
    const network = buildNetwork(task, pairs, top)
    if (warm) warmUp(network, warm)
    const reachable = network.flow.optimise()
    const reading = readNetwork(network)
    const missing = missingPairs(network, task.pairs)
    if (missing.size === 0)
      return reachable && reading.shortfall === 0
        ? { kind: 'found', reading, finished: true }
        : { kind: 'none' }
    if (context.expired()) return { kind: 'found', reading, finished: false }
    const known = pairs
    pairs = filterPairs(
      task.pairs,
      (i, k) => missing.has(k) || findPair(known, i, task.pairs.mentor[k]!) >= 0,
    ).pairs
    const { potential } = network.flow
    warm = {
      mentorOf: reading.mentorOf,
      value: potential.subarray(0, known.mentees).map((own) => -own),
      price: potential.subarray(known.mentees, known.mentees + known.mentors).map((own) => -own),
    }
  }
}

/** Pairs outside the network whose reduced cost is negative, the worst of each mentee. */
function missingPairs(network: Network, all: Pairs): ReadonlySet<number> {
  const missing = new Set<number>()
  if (network.pairs === all) return missing
  const { potential } = network.flow
  for (let i = 0; i < all.mentees; i++) {
    if (network.task.pinned[i]! >= 0) continue
    const own: { k: number; reduced: number }[] = []
    for (let k = all.ptr[i]!; k < all.ptr[i + 1]!; k++) {
      const reduced = network.top - all.score[k]! + potential[i]! - potential[all.mentees + all.mentor[k]!]!
      if (reduced < 0 && findPair(network.pairs, i, all.mentor[k]!) < 0) own.push({ k, reduced })
    }
    own.sort((a, b) => a.reduced - b.reduced)
    for (const { k } of own.slice(0, AT_ONCE)) missing.add(k)
  }
  return missing
}

/** Lays as much of a known assignment into the flow as the capacities take, with its prices as potentials. */
function warmUp(network: Network, { mentorOf, value, price }: Warmth): void {
  const { flow, pairs, tree, task } = network
  for (let i = 0; i < pairs.mentees; i++) flow.potential[i] = -Math.min(value[i]!, network.alone)
  for (let j = 0; j < pairs.mentors; j++) flow.potential[pairs.mentees + j] = -price[j]!
  const spare = (arc: number) => flow.capacity[arc]! > flow.flow[arc]!
  for (let i = 0; i < pairs.mentees; i++) {
    const j = mentorOf[i]!
    const k = j < 0 ? -1 : findPair(pairs, i, j)
    if (k < 0 || !spare(k) || (task.pinned[i]! >= 0 && task.pinned[i] !== j)) continue
    const arcs = [k, spare(network.mustArc(j)) ? network.mustArc(j) : network.restArc(j)]
    for (let set = tree.parentOfMentor[j]!; set >= 0; set = tree.parentOfSet[set]!)
      arcs.push(network.setArc(set))
    if (arcs.every(spare)) for (const arc of arcs) flow.preload(arc)
  }
}
