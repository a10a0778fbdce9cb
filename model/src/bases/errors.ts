export const baseErrors = {
  'base.cycle-closed': 409,
  'base.form-unknown': 400,
  'base.ages-turned': 400,
  'base.transition': 409,
  'base.in-pair': 409,
} as const

export type BaseError = keyof typeof baseErrors
