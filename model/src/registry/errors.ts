export const registryErrors = {
  'paper.no-pairs': 409,
  'paper.pair-in-another': 409,
  'paper.registered': 409,
  'paper.not-registered': 409,
  'paper.signed': 409,
  'paper.cancelled': 409,
  'paper.number-taken': 409,
  'paper.incomplete': 409,
  'paper.before-order': 409,
  'paper.no-places': 409,
  'paper.no-consent': 409,
  'paper.pairs-live': 409,
  'paper.change-done': 409,
  'paper.replaced': 409,
  'paper.being-replaced': 409,
  'paper.pairs-over': 409,
  'paper.cancelled-before': 409,
} as const

export type RegistryError = keyof typeof registryErrors
