export const decisionErrors = {
  'decision.missing': 409,
  'decision.draft-changed': 409,
  'decision.other-body': 409,
  'decision.in-future': 409,
  'decision.opinion-missing': 409,
  'decision.opinion-late': 409,
  'decision.employer-missing': 409,
  'decision.pairs-formed': 409,
  'decision.empty-draft': 409,
  'confirmation.too-late': 409,
  'confirmation.link-unknown': 404,
  'confirmation.nobody': 409,
} as const

export type DecisionError = keyof typeof decisionErrors
