export const accountErrors = {
  'account.wrong-credentials': 401,
  'account.locked': 429,
  'account.blocked': 403,
  'account.code-needed': 401,
  'account.code-wrong': 401,
  'account.login-taken': 409,
  'account.password-weak': 400,
  'account.password-wrong': 400,
  'account.invitation-over': 410,
  'account.no-membership': 403,
  'account.installation-ready': 409,
  'account.setup-code-wrong': 403,
  'account.last-administrator': 409,
} as const

export type AccountError = keyof typeof accountErrors
