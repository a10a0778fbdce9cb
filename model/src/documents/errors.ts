/** Refusals about documents and their HTTP status. */
export const documentErrors = {
  'document.kind-unknown': 404,
  'document.format-unavailable': 400,
  'document.incomplete': 409,
  'document.too-large': 413,
  'document.render-failed': 500,
  'document.number-taken': 409,
  'document.already-registered': 409,
  'document.not-registered': 409,
} as const

export type DocumentError = keyof typeof documentErrors
