import { findPair, join, leave, mentorOf, type State } from '#transport'

/** What the curator tries. People by their numbers in the task. */
export type Change =
  | { readonly kind: 'pin'; readonly mentee: number; readonly mentor: number }
  | { readonly kind: 'unpin'; readonly mentee: number }
  | { readonly kind: 'forbid' | 'allow'; readonly mentee: number; readonly mentor: number }
  | { readonly kind: 'capacity'; readonly mentor: number; readonly max: number }
  | { readonly kind: 'absent' | 'present'; readonly mentee: number }

/** A new worth of a pair. */
export type Edit = {
  readonly mentee: number
  readonly mentor: number
  readonly old: number
  readonly now: number
}

/** Everything of a live round that changes, pairs aside. */
export type Parts = {
  readonly state: State
  readonly max: Int32Array
  readonly pinned: Int32Array
  readonly absent: Uint8Array
  readonly forbidden: Set<number>
}

export type Snapshot = Readonly<ReturnType<typeof takeSnapshot>> & { readonly mentorOf: Int32Array }

/** One step of the curator, both ways. */
export type Step = {
  readonly changes: readonly Change[]
  readonly before: Snapshot
  readonly after: Snapshot
  readonly edits: readonly Edit[]
}

export function takeSnapshot({ state, max, pinned, absent, forbidden }: Parts) {
  return {
    placed: Int32Array.from(state.pairOf, (_pair, i) => mentorOf(state, i)),
    price: state.price.slice(),
    value: state.value.slice(),
    capacity: state.capacity.slice(),
    max: max.slice(),
    pinned: pinned.slice(),
    absent: absent.slice(),
    forbidden: new Set(forbidden),
  }
}

/** Prices come back with the pairs: what was proven then is proven again. */
export function putBack(
  { state, max, pinned, absent, forbidden }: Parts,
  to: ReturnType<typeof takeSnapshot>,
): void {
  for (let i = 0; i < to.placed.length; i++) if (state.pairOf[i]! >= 0) leave(state, i)
  for (let i = 0; i < to.placed.length; i++)
    if (to.placed[i]! >= 0) join(state, i, findPair(state.pairs, i, to.placed[i]!))
  state.price.set(to.price)
  state.value.set(to.value)
  state.capacity.set(to.capacity)
  max.set(to.max)
  pinned.set(to.pinned)
  absent.set(to.absent)
  forbidden.clear()
  for (const key of to.forbidden) forbidden.add(key)
}
