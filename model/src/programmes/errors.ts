export const programmeErrors = {
  'cycle.ends-before-start': 400,
  'cycle.dates-impossible': 400,
  'cycle.forms-missing': 400,
  'cycle.form-not-here': 400,
  'cycle.form-in-use': 409,
  'cycle.closed': 409,
  'cycle.open': 409,
  'cycle.pairs-open': 409,
  'cycle.stage-closed': 409,
  'cycle.stage-open': 409,
} as const

export type ProgrammeError = keyof typeof programmeErrors
