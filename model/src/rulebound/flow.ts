import { IndexHeap } from '#transport'

/**
 * Minimum-cost flow that can be changed and made optimal again: successive shortest paths with potentials
 * (Dijkstra on reduced costs) from whatever flow it holds. The network of a matching with groups and limits
 * is small; what counts is that the next answer, after one small change, costs a few short searches.
 *
 * Invariant after `optimise`: every arc with spare capacity has reduced cost ≥ 0, every arc with flow ≤ 0,
 * where the reduced cost is `cost + potential[from] - potential[to]`.
 */
export class Flow {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly capacity: Int32Array
  readonly cost: Float64Array
  readonly flow: Int32Array
  readonly potential: Float64Array
  /** Units that still have to leave the node; negative: that it still waits for. */
  readonly excess: Int32Array
  /** Arcs whose flow stays as it is: see `freeze`. */
  private readonly frozen: Uint8Array

  private readonly start: Int32Array
  /** Arcs around each node: `arc * 2` going out, `arc * 2 + 1` coming in. */
  private readonly around: Int32Array
  private readonly heap: IndexHeap
  private readonly via: Int32Array
  private readonly seen: Float64Array
  private readonly done: Int32Array
  private round = 0
  private dirty: number[] = []
  private waiting: number[] = []

  constructor(nodes: number, arcs: ArcList) {
    const count = arcs.from.length
    this.from = Int32Array.from(arcs.from)
    this.to = Int32Array.from(arcs.to)
    this.capacity = Int32Array.from(arcs.capacity)
    this.cost = Float64Array.from(arcs.cost)
    this.flow = new Int32Array(count)
    this.frozen = new Uint8Array(count)
    this.potential = new Float64Array(nodes)
    this.excess = new Int32Array(nodes)
    this.heap = new IndexHeap(nodes)
    this.via = new Int32Array(nodes)
    this.seen = new Float64Array(nodes)
    this.done = new Int32Array(nodes)
    this.start = new Int32Array(nodes + 1)
    for (let a = 0; a < count; a++) {
      this.start[this.from[a]! + 1]!++
      this.start[this.to[a]! + 1]!++
      this.dirty.push(a)
    }
    for (let v = 0; v < nodes; v++) this.start[v + 1]! += this.start[v]!
    const next = this.start.slice(0, nodes)
    this.around = new Int32Array(2 * count)
    for (let a = 0; a < count; a++) {
      this.around[next[this.from[a]!]!++] = 2 * a
      this.around[next[this.to[a]!]!++] = 2 * a + 1
    }
  }

  /** Units that enter the network at the node (leave it, when negative). */
  supply(node: number, units: number): void {
    this.excess[node]! += units
    if (units > 0) this.waiting.push(node)
  }

  /** Puts one unit on an arc beforehand; the nodes know. */
  preload(arc: number): void {
    this.flow[arc]!++
    this.excess[this.from[arc]!]!--
    this.excess[this.to[arc]!]!++
  }

  /** Changes an arc; flow that no longer fits goes back to where it came from. */
  change(arc: number, capacity: number, cost: number): void {
    this.capacity[arc] = capacity
    this.cost[arc] = cost
    if (this.flow[arc]! > capacity) this.push(arc, capacity - this.flow[arc]!)
    this.dirty.push(arc)
  }

  /** Sends every unit by the cheapest ways; false when some unit has no way at all. */
  optimise(): boolean {
    for (const arc of this.dirty) {
      if (this.frozen[arc] === 1) continue
      const reduced = this.reducedCost(arc)
      if (reduced < 0 && this.flow[arc]! < this.capacity[arc]!)
        this.push(arc, this.capacity[arc]! - this.flow[arc]!)
      else if (reduced > 0 && this.flow[arc]! > 0) this.push(arc, -this.flow[arc]!)
    }
    this.dirty = []
    let reachable = true
    const stuck: number[] = []
    while (this.waiting.length > 0) {
      const node = this.waiting[this.waiting.length - 1]!
      if (this.excess[node]! <= 0) this.waiting.pop()
      else if (!this.send(node)) {
        stuck.push(node)
        this.waiting.pop()
        reachable = false
      }
    }
    this.waiting = stuck
    return reachable
  }

  /** Another objective for the same flow. */
  recost(cost: (arc: number) => number): void {
    this.potential.fill(0)
    this.dirty = []
    for (let arc = 0; arc < this.cost.length; arc++) {
      this.cost[arc] = cost(arc)
      this.dirty.push(arc)
    }
  }

  /**
   * Keeps the optimum for good: an arc whose reduced cost is not zero has the same flow in every optimal
   * answer, and any other flow along the remaining arcs is optimal too. What comes next chooses among those.
   */
  freeze(): void {
    for (let arc = 0; arc < this.cost.length; arc++) if (this.reducedCost(arc) !== 0) this.frozen[arc] = 1
  }

  /** Keeps the flow of one arc as it is. */
  freezeArc(arc: number): void {
    this.frozen[arc] = 1
  }

  isFrozen(arc: number): boolean {
    return this.frozen[arc] === 1
  }

  reducedCost(arc: number): number {
    return this.cost[arc]! + this.potential[this.from[arc]!]! - this.potential[this.to[arc]!]!
  }

  private push(arc: number, units: number): void {
    this.flow[arc]! += units
    const gains = units > 0 ? this.to[arc]! : this.from[arc]!
    const loses = units > 0 ? this.from[arc]! : this.to[arc]!
    this.excess[gains]! += Math.abs(units)
    this.excess[loses]! -= Math.abs(units)
    this.waiting.push(gains)
  }

  /** One shortest path from a node with too much to the nearest with too little. */
  private send(source: number): boolean {
    const { heap, seen, via, done, potential, excess } = this
    this.round++
    heap.clear()
    heap.offer(source, 0)
    seen[source] = this.round
    let target = -1
    let finished = 0
    while (heap.size > 0) {
      const node = heap.pop()
      done[finished++] = node
      if (excess[node]! < 0) {
        target = node
        break
      }
      this.scan(node, heap.key[node]!)
    }
    if (target < 0) return false
    const reach = heap.key[target]!
    for (let d = 0; d < finished; d++) potential[done[d]!]! += heap.key[done[d]!]! - reach

    let units = Math.min(excess[source]!, -excess[target]!)
    for (let node = target; node !== source; ) {
      const arc = via[node]! >> 1
      const forward = (via[node]! & 1) === 0
      units = Math.min(units, forward ? this.capacity[arc]! - this.flow[arc]! : this.flow[arc]!)
      node = forward ? this.from[arc]! : this.to[arc]!
    }
    for (let node = target; node !== source; ) {
      const arc = via[node]! >> 1
      const forward = (via[node]! & 1) === 0
      this.flow[arc]! += forward ? units : -units
      node = forward ? this.from[arc]! : this.to[arc]!
    }
    excess[source]! -= units
    excess[target]! += units
    return true
  }

  private scan(node: number, travelled: number): void {
    const { heap, seen, via, potential, round, start, around, flow, capacity, cost, from, to, frozen } = this
    const key = heap.key
    const own = potential[node]!
    for (let s = start[node]!, end = start[node + 1]!; s < end; s++) {
      const step = around[s]!
      const arc = step >> 1
      const forward = (step & 1) === 0
      if (frozen[arc] === 1 || (forward ? flow[arc]! >= capacity[arc]! : flow[arc]! <= 0)) continue
      const other = forward ? to[arc]! : from[arc]!
      const distance = travelled + (forward ? cost[arc]! : -cost[arc]!) + own - potential[other]!
      if (seen[other] === round && distance >= key[other]!) continue
      seen[other] = round
      via[other] = step
      heap.offer(other, distance)
    }
  }
}

export type ArcList = {
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly capacity: readonly number[]
  readonly cost: readonly number[]
}
