import type { PaperFacts } from '@app/model/registry'

/** What a changing order does, kept with its facts. */
export type Change =
  | { kind: 'replacement'; pairId: string; newPairId: string; from: string; reason: string }
  | { kind: 'termination'; pairId: string; from: string; reason: string }

/** Facts as the column holds them. */
export type StoredFacts = PaperFacts & { change?: Change }
