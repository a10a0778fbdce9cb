import type { Limit } from '#task'

/** Limits that form a tree: every two are apart or one lies in the other. */
export type LimitTree = {
  /** The sets, each before those inside it. */
  readonly sets: readonly Limit[]
  /** The innermost set around each set and around each mentor, -1 for none. */
  readonly parentOfSet: readonly number[]
  readonly parentOfMentor: Int32Array
  /** Limits that overlap the others and so have no place in the tree. */
  readonly others: readonly Limit[]
}

/** Puts as many limits as it can into a tree, the largest sets first. Limits that can never bind are dropped. */
export function limitTree(limits: readonly Limit[], max: Int32Array): LimitTree {
  const binding = limits.filter((limit) => limit.mentors.reduce((sum, j) => sum + max[j]!, 0) > limit.max)
  const order = binding
    .map((limit, at) => ({ limit, at }))
    .sort((a, b) => b.limit.mentors.length - a.limit.mentors.length || a.at - b.at)
  const parentOfMentor = new Int32Array(max.length).fill(-1)
  const sets: Limit[] = []
  const parentOfSet: number[] = []
  const others: Limit[] = []
  const sizes: number[] = []
  for (const { limit } of order) {
    const parent = parentOfMentor[limit.mentors[0]!]!
    if (limit.mentors.some((j) => parentOfMentor[j] !== parent)) {
      others.push(limit)
      continue
    }
    if (parent >= 0 && sizes[parent] === limit.mentors.length) {
      // The same set again: the stricter limit holds.
      sets[parent] = { mentors: limit.mentors, max: Math.min(limit.max, sets[parent]!.max) }
      continue
    }
    for (const j of limit.mentors) parentOfMentor[j] = sets.length
    sets.push(limit)
    sizes.push(limit.mentors.length)
    parentOfSet.push(parent)
  }
  return { sets, parentOfSet, parentOfMentor, others }
}
