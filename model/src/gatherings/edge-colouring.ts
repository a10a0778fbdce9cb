/** Edges of a bipartite graph: edge `e` joins the left vertex `left[e]` with the right vertex `right[e]`. */
export type Bipartite = {
  readonly left: Int32Array
  readonly right: Int32Array
  readonly leftCount: number
  readonly rightCount: number
}

const NONE = -1

/** The greatest number of edges at one vertex: no colouring has fewer colours (and by König one has no more). */
export function maxDegree({ left, right, leftCount, rightCount }: Bipartite): number {
  const degrees = new Int32Array(leftCount + rightCount)
  for (let e = 0; e < left.length; e++) {
    degrees[left[e] ?? 0] = (degrees[left[e] ?? 0] ?? 0) + 1
    const vertex = leftCount + (right[e] ?? 0)
    degrees[vertex] = (degrees[vertex] ?? 0) + 1
  }
  return degrees.reduce((most, degree) => Math.max(most, degree), 0)
}

/**
 * Gives every edge one of `colours` (at least `maxDegree`), so that no two edges of one colour meet, and every
 * colour has as many edges as any other, give or take one. Kempe chains: where the colour that is free at the
 * one end is taken at the other, the two colours change places along the chain.
 */
export function colourEdges(graph: Bipartite, colours: number): Int32Array {
  const { left, right, leftCount, rightCount } = graph
  const ends = [left, right] as const
  // at[side][vertex * colours + colour] is the edge of this colour at this vertex
  const at = [new Int32Array(leftCount * colours), new Int32Array(rightCount * colours)] as const
  at[0].fill(NONE)
  at[1].fill(NONE)
  const colourOf = new Int32Array(left.length).fill(NONE)

  const edgeAt = (side: 0 | 1, vertex: number, colour: number) => at[side][vertex * colours + colour] ?? NONE
  const put = (edge: number, colour: number) => {
    colourOf[edge] = colour
    for (const side of [0, 1] as const) at[side][(ends[side][edge] ?? 0) * colours + colour] = edge
  }
  const take = (edge: number) => {
    const colour = colourOf[edge] ?? 0
    for (const side of [0, 1] as const) at[side][(ends[side][edge] ?? 0) * colours + colour] = NONE
  }
  const free = (side: 0 | 1, vertex: number) => {
    for (let colour = 0; colour < colours; colour++) if (edgeAt(side, vertex, colour) === NONE) return colour
    throw new RangeError('Fewer colours than edges at a vertex')
  }
  /** Edges that follow each other from this vertex in the colours `first`, `second`, `first`… */
  const chain = (side: 0 | 1, vertex: number, first: number, second: number): number[] => {
    const found: number[] = []
    let [s, v, colour] = [side, vertex, first]
    for (let edge = edgeAt(s, v, colour); edge !== NONE; edge = edgeAt(s, v, colour)) {
      found.push(edge)
      s = s === 0 ? 1 : 0
      v = ends[s][edge] ?? 0
      colour = colour === first ? second : first
    }
    return found
  }
  const swap = (edges: readonly number[], one: number, other: number) => {
    for (const edge of edges) take(edge)
    for (const edge of edges) put(edge, colourOf[edge] === one ? other : one)
  }

  for (let edge = 0; edge < left.length; edge++) {
    const [u, v] = [left[edge] ?? 0, right[edge] ?? 0]
    const colour = free(0, u)
    // The chain from v never comes back to u: it would enter it by the very colour that is free there.
    if (edgeAt(1, v, colour) !== NONE) {
      const other = free(1, v)
      swap(chain(1, v, colour, other), colour, other)
    }
    put(edge, colour)
  }
  level()
  return colourOf

  /** Moves edges from the fullest colour to the emptiest along chains that begin and end with the fullest. */
  function level() {
    const sizes = new Int32Array(colours)
    for (const colour of colourOf) sizes[colour] = (sizes[colour] ?? 0) + 1
    for (;;) {
      let [most, least] = [0, 0]
      for (let colour = 1; colour < colours; colour++) {
        if ((sizes[colour] ?? 0) > (sizes[most] ?? 0)) most = colour
        if ((sizes[colour] ?? 0) < (sizes[least] ?? 0)) least = colour
      }
      let extra = Math.floor(((sizes[most] ?? 0) - (sizes[least] ?? 0)) / 2)
      if (extra === 0) return
      for (const side of [0, 1] as const) {
        const count = side === 0 ? leftCount : rightCount
        for (let vertex = 0; vertex < count && extra > 0; vertex++) {
          if (edgeAt(side, vertex, most) === NONE || edgeAt(side, vertex, least) !== NONE) continue
          const edges = chain(side, vertex, most, least)
          // An even chain has as many of the one as of the other: nothing would be won.
          if (edges.length % 2 === 0) continue
          swap(edges, most, least)
          sizes[most] = (sizes[most] ?? 0) - 1
          sizes[least] = (sizes[least] ?? 0) + 1
          extra--
        }
      }
    }
  }
}
