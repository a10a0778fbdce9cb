export const editionErrors = {
  'paper.text-changed': 409,
  'paper.text-locked': 409,
  'paper.text-conflict': 409,
} as const

export type EditionError = keyof typeof editionErrors
