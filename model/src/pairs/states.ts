import type { PairKind, PairState } from './pair.ts'

/** Where a pair may go from each state. A pair is legally one only from `secured` on: the order is signed. */
export const transitions = {
  draft: ['proposed', 'confirmed', 'secured'],
  proposed: ['draft', 'confirmed', 'secured'],
  confirmed: ['proposed', 'secured'],
  secured: ['active', 'paused', 'terminated_early', 'replaced'],
  active: ['paused', 'completed', 'terminated_early', 'replaced'],
  paused: ['active', 'completed', 'terminated_early', 'replaced'],
  completed: [],
  terminated_early: [],
  replaced: [],
} as const satisfies Record<PairState, readonly PairState[]>

export const mayBecome = (from: PairState, to: PairState) =>
  (transitions[from] as readonly PairState[]).includes(to)

/** Not secured by an order yet: it can still be changed or dissolved without one. */
export const isBeforeOrder = (state: PairState) =>
  state === 'draft' || state === 'proposed' || state === 'confirmed'

/** Places of a mentor that the pair takes. */
export const isOpen = (state: PairState) => !['completed', 'terminated_early', 'replaced'].includes(state)

/** One mentor with two or more mentees is a group (domain/01 §4). */
export const kindOf = (mentees: number): PairKind => (mentees > 1 ? 'group' : 'traditional')

/** «П-2026-014»: counted through the organisation within a calendar year. */
export const pairNumber = (year: number, n: number) => `П-${year}-${String(n).padStart(3, '0')}`
