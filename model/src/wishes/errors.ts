export const wishErrors = {
  'wishes.not-open': 409,
  'wishes.closed': 409,
  'wishes.nobody': 409,
  'wishes.link-unknown': 404,
  'wishes.unknown-person': 409,
  'wishes.twice': 409,
  'wishes.liked-and-hard': 409,
} as const

export type WishError = keyof typeof wishErrors
