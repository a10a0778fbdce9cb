export const gatheringErrors = {
  'gathering.nobody-to-talk': 409,
  'gathering.too-many-talks': 409,
  'gathering.past-midnight': 409,
  'gathering.few-tables': 409,
  'gathering.no-schedule': 409,
} as const

export type GatheringError = keyof typeof gatheringErrors
