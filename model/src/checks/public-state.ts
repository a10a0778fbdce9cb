import type { PaperState } from '#registry'

/** What a stranger is told about a paper. */
export type PublicState = 'valid' | 'not-in-force' | 'replaced' | 'cancelled'

const states = {
  draft: 'not-in-force',
  registered: 'not-in-force',
  in_force: 'valid',
  replaced: 'replaced',
  cancelled: 'cancelled',
} as const satisfies Record<PaperState, PublicState>

export const publicState = (state: PaperState): PublicState => states[state]
