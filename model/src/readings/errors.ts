export const readingErrors = {
  'reading.already': 409,
  'reading.nobody-left': 409,
} as const

export type ReadingError = keyof typeof readingErrors
