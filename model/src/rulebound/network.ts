import type { Task } from '#task'
import type { Pairs } from '#transport'
import { type ArcList, Flow } from './flow.ts'
import { type LimitTree, limitTree } from './laminar.ts'

/**
 * A task as a network: mentee → mentor → limits around him → everyone. What is no network (a group that may
 * stay closed, people to be kept apart, limits that overlap) is left out here; `branch.ts` adds it by changes.
 */
export type Network = {
  readonly task: Task
  readonly pairs: Pairs
  readonly flow: Flow
  readonly tree: LimitTree
  readonly top: number
  /** The cost of a mentee without a mentor, and the reward for a place that must be taken. */
  readonly alone: number
  readonly must: number
  /** Arc of pair k is k itself; then one arc per mentee for nobody, two per mentor, one per set. */
  readonly aloneArc: (mentee: number) => number
  readonly mustArc: (mentor: number) => number
  readonly restArc: (mentor: number) => number
  readonly setArc: (set: number) => number
}

export function buildNetwork(task: Task, pairs: Pairs, top: number): Network {
  const { mentees, mentors, ptr } = pairs
  const tree = limitTree(task.limits, task.max)
  const total = ptr[mentees]!
  const mentorNode = mentees
  const setNode = mentees + mentors
  const sink = setNode + tree.sets.length
  // A simple cycle passes each mentor once, so it changes at most this many scores.
  const alone = (Math.min(mentees, mentors) + 2) * (top + 1)
  // … and the sink once, so it leaves at most one mentee alone.
  const must = 4 * alone
  const arcs: { from: number[]; to: number[]; capacity: number[]; cost: number[] } = {
    from: [],
    to: [],
    capacity: [],
    cost: [],
  }
  const add = (from: number, to: number, capacity: number, cost: number) => {
    arcs.from.push(from)
    arcs.to.push(to)
    arcs.capacity.push(capacity)
    arcs.cost.push(cost)
  }
  for (let i = 0; i < mentees; i++)
    for (let k = ptr[i]!; k < ptr[i + 1]!; k++) {
      const pinned = task.pinned[i]!
      const open = pinned < 0 || pinned === pairs.mentor[k]
      add(i, mentorNode + pairs.mentor[k]!, open ? 1 : 0, top - pairs.score[k]!)
    }
  for (let i = 0; i < mentees; i++) add(i, sink, task.pinned[i]! < 0 ? 1 : 0, alone)
  for (let j = 0; j < mentors; j++) {
    const up = tree.parentOfMentor[j]! < 0 ? sink : setNode + tree.parentOfMentor[j]!
    const min = task.required[j] === 1 ? Math.min(task.min[j]!, task.max[j]!) : 0
    add(mentorNode + j, up, min, -must)
    add(mentorNode + j, up, task.max[j]! - min, 0)
  }
  tree.sets.forEach((set, s) => {
    const parent = tree.parentOfSet[s]!
    add(setNode + s, parent < 0 ? sink : setNode + parent, set.max, 0)
  })
  const flow = new Flow(sink + 1, arcs satisfies ArcList)
  for (let i = 0; i < mentees; i++) flow.supply(i, 1)
  flow.supply(sink, -mentees)
  return {
    task,
    pairs,
    flow,
    tree,
    top,
    alone,
    must,
    aloneArc: (mentee) => total + mentee,
    mustArc: (mentor) => total + mentees + 2 * mentor,
    restArc: (mentor) => total + mentees + 2 * mentor + 1,
    setArc: (set) => total + mentees + 2 * mentors + set,
  }
}

/** The mentor's number of mentees stays between `low` and `high`. */
export function setBounds(network: Network, mentor: number, low: number, high: number): void {
  network.flow.change(network.mustArc(mentor), low, -network.must)
  network.flow.change(network.restArc(mentor), high - low, 0)
}

export type Reading = {
  readonly mentorOf: Int32Array
  readonly matched: number
  readonly score: number
  /** Places that had to be taken and are not: above zero the rules cannot all be met. */
  readonly shortfall: number
}

/** The assignment that the flow stands for. */
export function readNetwork(network: Network): Reading {
  const { pairs, flow } = network
  const mentorOf = new Int32Array(pairs.mentees).fill(-1)
  let matched = 0
  let score = 0
  for (let i = 0; i < pairs.mentees; i++)
    for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]!; k++) {
      if (flow.flow[k] !== 1) continue
      mentorOf[i] = pairs.mentor[k]!
      matched++
      score += pairs.score[k]!
    }
  let shortfall = 0
  for (let j = 0; j < pairs.mentors; j++)
    shortfall += flow.capacity[network.mustArc(j)]! - flow.flow[network.mustArc(j)]!
  return { mentorOf, matched, score, shortfall }
}
