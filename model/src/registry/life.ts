import type { RegistryError } from './errors.ts'
import type { PaperChange, PaperState } from './paper.ts'

type Known = {
  state: PaperState
  datedOn: string | null
  signedOn: string | null
  change: PaperChange | null
  livePairs: readonly unknown[]
}

/**
 * Why a document cannot be cancelled on the day. Pairs that work stand on their order: they are ended by a changing
 * order first (D24), or they would be pairs without a basis.
 */
export function cancellationObstacles({ state, datedOn, signedOn, change, livePairs }: Known, on: string) {
  const obstacles: Extract<
    RegistryError,
    | 'paper.not-registered'
    | 'paper.cancelled'
    | 'paper.replaced'
    | 'paper.change-done'
    | 'paper.pairs-live'
    | 'paper.cancelled-before'
  >[] = []
  if (state === 'draft') obstacles.push('paper.not-registered')
  if (state === 'cancelled') obstacles.push('paper.cancelled')
  if (state === 'replaced') obstacles.push('paper.replaced')
  // The old pair has ended already: only another order can change that.
  if (change && signedOn) obstacles.push('paper.change-done')
  if (livePairs.length > 0) obstacles.push('paper.pairs-live')
  if (datedOn && on < datedOn) obstacles.push('paper.cancelled-before')
  return obstacles
}

/** Why another document cannot be prepared in the place of this one. */
export function replacementObstacles(
  { state, signedOn, change }: Pick<Known, 'state' | 'signedOn' | 'change'>,
  successor: boolean,
) {
  const obstacles: Extract<
    RegistryError,
    | 'paper.not-registered'
    | 'paper.cancelled'
    | 'paper.replaced'
    | 'paper.being-replaced'
    | 'paper.change-done'
  >[] = []
  if (state === 'draft') obstacles.push('paper.not-registered')
  if (state === 'cancelled') obstacles.push('paper.cancelled')
  if (state === 'replaced') obstacles.push('paper.replaced')
  else if (successor) obstacles.push('paper.being-replaced')
  if (change && signedOn) obstacles.push('paper.change-done')
  return obstacles
}
