export const packageErrors = {
  'package.nobody': 409,
  'package.too-large': 409,
  'package.not-ready': 409,
  'package.over': 409,
} as const

export type PackageError = keyof typeof packageErrors
