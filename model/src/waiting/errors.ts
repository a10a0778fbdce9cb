export const waitingErrors = {
  'waiting.has-pair': 409,
  'waiting.form-already': 409,
  'waiting.mentor-cannot-join': 409,
} as const

export type WaitingError = keyof typeof waitingErrors
