export const approvalErrors = {
  'agreement.open': 409,
  'agreement.none': 409,
  'agreement.not-asked': 409,
  'agreement.not-your-turn': 409,
  'agreement.answered': 409,
  'agreement.own-hand': 409,
  'agreement.nobody-waits': 409,
  'agreement.reminded': 409,
  'agreement.due-past': 409,
  'agreement.answer-in-future': 409,
} as const

export type ApprovalError = keyof typeof approvalErrors
