import { buildNetwork, type Network, readNetwork } from '#rulebound'
import type { Context, Task } from '#task'
import { type Pairs, topScore } from '#transport'

export type LeximinNetwork =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly mentorOf: Int32Array; readonly finished: boolean }

/**
 * Leximin where the rules form a network. Most mentees first; then, level by level from below, as few pairs
 * of the level as possible. After each stage the flow is frozen to its optimal face, so the next stage only
 * chooses among answers that are equally good so far.
 */
export function leximinNetwork(task: Task, pairs: Pairs, context: Context): LeximinNetwork {
  const top = topScore(pairs)
  const network = buildNetwork(task, pairs, top)
  const { flow } = network
  const total = pairs.ptr[pairs.mentees]!
  // First with the scores, so that few low pairs are in use when the levels are taken up.
  if (!flow.optimise() || readNetwork(network).shortfall > 0) return { kind: 'none' }
  flow.recost((arc) => numberCost(network, arc))
  flow.optimise()
  flow.freeze()

  const base = pairs.mentors + 2
  // A path may hold the largest weight at every step and must still be a whole number.
  const perStage = Math.max(1, Math.floor(Math.log(2 ** 50 / (2 * base)) / Math.log(base)))
  for (let above = -1; ; ) {
    const mentorOf = readNetwork(network).mentorOf
    if (context.expired()) return { kind: 'found', mentorOf, finished: false }
    const active = activePairs(network, above)
    let lowest = Infinity
    for (const k of active) if (flow.flow[k] === 1 && pairs.score[k]! < lowest) lowest = pairs.score[k]!
    if (lowest === Infinity) return { kind: 'found', mentorOf, finished: true }
    // Nothing below the lowest pair in use may come into use.
    for (const k of active) if (pairs.score[k]! < lowest) flow.freezeArc(k)
    const levels = nextLevels(pairs, active, lowest, perStage)
    const weight = new Map(levels.map((level, l) => [level, base ** (levels.length - 1 - l)]))
    flow.recost((arc) => (arc < total ? (weight.get(pairs.score[arc]!) ?? 0) : 0))
    flow.optimise()
    flow.freeze()
    above = levels[levels.length - 1] ?? Infinity
  }
}

const numberCost = (network: Network, arc: number) =>
  network.flow.cost[arc] === -network.must ? -4 : network.flow.cost[arc] === network.alone ? 1 : 0

/** Pairs of the levels not yet settled that may still change. */
function activePairs(network: Network, above: number): number[] {
  const { flow, pairs } = network
  const active: number[] = []
  for (let k = 0, end = pairs.ptr[pairs.mentees]!; k < end; k++)
    if (pairs.score[k]! > above && !flow.isFrozen(k) && flow.capacity[k]! > 0) active.push(k)
  return active
}

function nextLevels(pairs: Pairs, active: readonly number[], from: number, count: number): number[] {
  const levels = new Set<number>()
  for (const k of active) if (pairs.score[k]! >= from) levels.add(pairs.score[k]!)
  return [...levels].sort((a, b) => a - b).slice(0, count)
}

/** The scores of the matched pairs from the lowest: what leximin compares. */
export function ascendingScores(task: Task, mentorOf: Int32Array): number[] {
  const scores: number[] = []
  for (let i = 0; i < mentorOf.length; i++) {
    for (let k = task.pairs.ptr[i]!; k < task.pairs.ptr[i + 1]!; k++)
      if (task.pairs.mentor[k] === mentorOf[i]) scores.push(task.pairs.score[k]!)
  }
  return scores.sort((a, b) => a - b)
}

/** Is the first list better by leximin? More mentees come first. */
export function leximinBetter(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return a.length > b.length
  for (let place = 0; place < a.length; place++) if (a[place] !== b[place]) return a[place]! > b[place]!
  return false
}
