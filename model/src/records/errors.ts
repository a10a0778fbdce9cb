export const recordErrors = {
  'records.case-used': 409,
  'records.index-taken': 409,
  'records.kind-twice': 409,
  'records.numbering': 409,
} as const

export type RecordError = keyof typeof recordErrors
