/** Refusals that any endpoint may give, with their HTTP status. */
export const commonErrors = {
  invalid: 400,
  'signed-out': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many-requests': 429,
} as const

export type CommonError = keyof typeof commonErrors
