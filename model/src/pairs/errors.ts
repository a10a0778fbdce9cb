export const pairErrors = {
  'pair.not-before-order': 409,
  'pair.not-secured': 409,
  'pair.no-consent': 409,
  'pair.taken': 409,
  'pair.no-places': 409,
  'pair.closed': 409,
  'pair.wrong-state': 409,
  'pair.same-person': 409,
  'pair.ends-before-start': 409,
  'pair.in-paper': 409,
} as const

export type PairError = keyof typeof pairErrors
