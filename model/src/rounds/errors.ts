export const roundErrors = {
  'round.form-not-chosen': 409,
  'round.closed': 409,
  'round.too-many-drafts': 409,
  'round.nobody': 409,
  'round.lock-refused': 409,
  'round.nothing-to-undo': 409,
  'round.draft-changed': 409,
  'round.pairs-refused': 409,
  'round.solving': 409,
  'round.contradiction': 409,
  'round.last-draft': 409,
  'round.draft-decided': 409,
  'round.not-solving': 409,
} as const

export type RoundError = keyof typeof roundErrors
